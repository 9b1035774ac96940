import { Inject, Singleton } from '@midwayjs/core';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { grantParams } from '@twin-pledge/shared/copy/noticeWords';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment, NeedsAssessment } from '../assessment/api';
import { Grants } from '../grants/api';
import { CaseRecord, CaseWork } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Confidentiality } from '../verification/api';
import { ActPreparation } from './actPreparation';
import { actMessageParams } from './actMessageParams';
import { CareActs } from './careActs';
import { keptContent } from './keptContent';
import { ProcedureEntryRepository } from './procedureEntry.repository';
import { SubmitSurvey } from './submitSurvey.command';
import { ReliefActs } from './reliefActs';

interface Request {
  version: number;
  act: { action: ProcedureAction } & ActContent;
}

/**
 * Does one act of the procedure: permission, what the law asks for, the change of the case, and what was brought as
 * evidence, in one transaction. Refusals are those of the permission map and the workflow table.
 */
@Singleton()
export class DoAct {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly preparation!: ActPreparation;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly needs!: NeedsAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly survey!: SubmitSurvey;
  @Inject() private readonly grants!: Grants;
  @Inject() private readonly relief!: ReliefActs;
  @Inject() private readonly care!: CareActs;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, caseId: string, { version, act }: Request): Promise<void> {
    const { action, ...content } = act;
    if (action === 'submitSurvey') return this.survey.run(actor, caseId, version, content);
    await this.work.on(actor, action, caseId, async (tx, aidCase) => {
      if (action === 'returnVerification') await this.confidentiality.require(actor, tx);
      const prepared = {
        ...(await this.preparation.of(action, content, aidCase, tx)),
        ...(await this.relief.before({ actor, action, content }, aidCase, tx)),
        ...(await this.care.before({ actor, action, content }, aidCase, tx)),
      };
      const after = await this.record.act(tx, caseId, {
        ...prepared,
        action,
        version,
        actor,
        details: plainDetails(content),
        messageParams: mayGrant.includes(action)
          ? grantParams(await this.grants.of(aidCase, tx))
          : actMessageParams(action, content, prepared.amountFen),
      });
      const needsList = content.needs && (await this.needs.recorded(aidCase, content.needs, tx));
      const kept = { ...content, amountFen: prepared.amountFen, ...(needsList ? { needsList } : {}) };
      await this.keep(tx, after, { actor, action, content: kept });
    });
  }

  private async keep(
    tx: Transaction,
    aidCase: CaseRow,
    { actor, action, content }: { actor: StaffPrincipal; action: ProcedureAction; content: ActContent },
  ): Promise<void> {
    const { staffId } = actor;
    await this.relief.after({ actor, action, content }, aidCase, tx);
    if (action === 'recordAssessment') await this.assessment.record(aidCase, staffId, tx);
    const entry = {
      caseId: aidCase.id,
      action,
      content: keptContent(content),
      staffId,
      caseVersion: aidCase.version,
      createdAt: this.clock.now(),
    };
    await this.entries.add(entry, tx);
  }
}

/** Acts after which a case may stand approved: the message says what is paid and from when. */
const mayGrant: readonly ProcedureAction[] = ['approve', 'recordReliefReceipt', 'completeReliefPapers'];

/** What the audit keeps of an act: choices and people, never what was written about the household. */
const plainDetails = ({ people, opinion, founded, leavesDoubt, needs, again, basis }: ActContent) => ({
  people,
  opinion,
  founded,
  leavesDoubt,
  needs,
  again,
  basis,
});
