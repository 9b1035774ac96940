import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { invalidInput } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { CaseRecord, CaseRepository, CaseWork } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { SurveyEvidence, SurveyRepository } from '../survey/api';
import { ActPreparation } from './actPreparation';
import { ProcedureEntryRepository } from './procedureEntry.repository';

const action = 'submitSurvey';

/**
 * Takes in a home survey with all that proves it, in one transaction. Nobody goes to a household twice because it asked
 * for two kinds of aid: the survey answers for every case of the application that waits for one in the same township. A
 * survey that is there already changes nothing, so a phone that heard no answer may send it again at any time.
 */
@Singleton()
export class SubmitSurvey {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly preparation!: ActPreparation;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly evidence!: SurveyEvidence;
  @Inject() private readonly surveys!: SurveyRepository;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, caseId: string, version: number, content: ActContent): Promise<void> {
    const { people = [], survey: form } = content;
    if (!form) throw invalidInput([{ path: 'body.act.survey', code: 'required' }]);
    await this.work.on(actor, action, caseId, async (tx, aidCase) => {
      if (await this.surveys.byClientId(aidCase.applicationId, form.id, tx)) return;
      const checked = await this.evidence.check(actor, aidCase, { people, form }, tx);
      const request = {
        ...(await this.preparation.of(action, content, aidCase, tx)),
        action,
        actor,
        details: { people, surveyId: checked.id, contentHash: checked.contentHash },
      } as const;
      await this.evidence.keep(actor, aidCase, checked, tx);
      const { people: _same, ...surveyParts } = checked.parts;
      const kept = { people, surveyId: checked.id, surveyParts };
      await this.enter(tx, await this.record.act(tx, caseId, { ...request, version }), actor, kept);
      for (const other of await this.othersWaiting(aidCase, tx))
        await this.enter(tx, await this.record.act(tx, other.id, { ...request, tells: [] }), actor, kept);
    });
  }

  private async enter(tx: Transaction, after: CaseRow, { staffId }: StaffPrincipal, content: ActContent) {
    const entry = { caseId: after.id, action, content, staffId, caseVersion: after.version } as const;
    await this.entries.add({ ...entry, createdAt: this.clock.now() }, tx);
  }

  private async othersWaiting(aidCase: CaseRow, tx: Transaction): Promise<CaseRow[]> {
    const all = await this.cases.ofApplication(aidCase.applicationId, tx);
    const others = all.filter(({ id, townshipCode }) => id !== aidCase.id && townshipCode === aidCase.townshipCode);
    const waiting = await Promise.all(
      others.map(async (one) => {
        const duties = await this.cases.dutiesOf(one.id, tx);
        return duties.some((duty) => duty.kind === 'surveyHousehold' && isPending(duty));
      }),
    );
    return others.filter((_, index) => waiting[index]);
  }
}
