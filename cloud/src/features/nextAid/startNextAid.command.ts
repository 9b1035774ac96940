import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { ConsentWay } from '@twin-pledge/shared/kernel/consentWay';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import { ApplicationDraft, CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { ApplicationCheck, OriginCase, SendApplication } from '../handover/api';
import { CarriedSignatures } from '../signing/api';
import { StaffDirectory } from '../staff/api';
import { NextAidOffers } from './nextAidOffers';
import { NextDraft } from './nextDraft';

interface Request {
  aid: AidCode;
  consent?: ConsentWay | undefined;
}

/** What came of it: sent, or what is still needed. */
export interface Started {
  /** The draft it was, or is, filled in; null where it was started before. */
  draft: Draft | null;
  applicationId: string | null;
  cases: CaseRow[];
  signaturesKept: number;
  missingSignatures: string[];
  openAnswers: number;
  missingPapers: string[];
}

/**
 * Starts another aid that fits from a refused case (D06): the answers, the papers and the signatures that the law lets
 * stand go with it, and it is sent at once where nothing more is needed. One of each aid from one case, whoever taps how
 * often. `aidNotFitting` where it was not found to fit, `consentMissing` where staff did not ask the applicant.
 */
@Singleton()
export class StartNextAid {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly offers!: NextAidOffers;
  @Inject() private readonly origins!: OriginCase;
  @Inject() private readonly drafts!: NextDraft;
  @Inject() private readonly draftStore!: DraftRepository;
  @Inject() private readonly firstDraft!: ApplicationDraft;
  @Inject() private readonly signatures!: CarriedSignatures;
  @Inject() private readonly check!: ApplicationCheck;
  @Inject() private readonly send!: SendApplication;
  @Inject() private readonly audit!: Audit;

  async run(actor: Actor, caseId: string, { aid, consent }: Request): Promise<Started> {
    return this.database.transaction(async (tx) => {
      await this.access.require(actor, 'startNextAid', caseId, tx);
      if (actor.kind === 'staff') await this.staff.requireCommitment(actor, tx);
      const begun = await this.origins.startedAlready(caseId, [aid], tx);
      if (begun) return sentAs(begun);
      const aidCase = await this.require(caseId, aid, tx);
      if (actor.kind === 'staff' && consent === undefined) throw new DomainError('consentMissing');
      const draft = await this.drafts.open(actor, aidCase, aid, tx);
      const signaturesKept = await this.signatures.carry(
        await this.firstDraft.of(aidCase.applicationId, tx),
        draft,
        aid,
        tx,
      );
      const details = { aid, draftId: draft.id, consent: consent ?? null, signaturesKept };
      await this.audit.append(tx, { chainId: caseId, action: 'startNextAid', actor, details });
      return this.sendIfReady(actor, draft, signaturesKept, tx);
    });
  }

  private async require(caseId: string, aid: AidCode, tx: Transaction): Promise<CaseRow> {
    const aidCase = await this.cases.find(caseId, tx);
    if (!aidCase) throw new DomainError('notFound');
    const offer = (await this.offers.of(aidCase, tx)).find((one) => one.aid === aid);
    if (!offer || offer.standing !== null) throw new DomainError('aidNotFitting', { aid });
    return aidCase;
  }

  private async sendIfReady(actor: Actor, draft: Draft, signaturesKept: number, tx: Transaction): Promise<Started> {
    const { ready, problems, missingSignatures, papers, missingPapers } = await this.check.of(draft, tx);
    const needed = {
      signaturesKept,
      missingSignatures,
      openAnswers: problems.length,
      missingPapers: papers.filter(({ key }) => missingPapers.includes(key)).map(({ name }) => name),
    };
    if (!ready) return { draft, applicationId: null, cases: [], ...needed };
    const fresh = (await this.draftStore.find(draft.id, tx)) ?? draft;
    const { applicationId, cases } = await this.send.run(actor, draft.id, { version: fresh.version });
    return { draft, applicationId, cases, ...needed };
  }
}

const sentAs = (cases: CaseRow[]): Started => ({
  draft: null,
  applicationId: cases[0]?.applicationId ?? null,
  cases,
  signaturesKept: 0,
  missingSignatures: [],
  openAnswers: 0,
  missingPapers: [],
});
