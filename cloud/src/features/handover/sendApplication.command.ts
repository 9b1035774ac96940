import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { mayEver } from '@twin-pledge/shared/access/can';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { DraftAccess, DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { NameProxies } from '../proxies/api';
import { SignReminders } from '../signing/api';
import { ApplicationCheck } from './applicationCheck';
import { CaseOpening } from './caseOpening';
import { Intake } from './intake';
import type { Taken } from './intake';
import { OriginCase } from './originCase';
import { RelativesFiling } from './relativesFiling';

export interface Sent {
  applicationId: string;
  cases: CaseRow[];
  relativesFiling: number;
}

interface Sending {
  version: number;
  cardSeen?: boolean | undefined;
}

/**
 * Hands an application over: one case for each aid asked, the right township, a named handler, the duty to review with
 * its date, and the answer to the resident, all in one transaction. A draft becomes one application only: sending it
 * again after a lost answer gives the same answer.
 */
@Singleton()
export class SendApplication {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly check!: ApplicationCheck;
  @Inject() private readonly intake!: Intake;
  @Inject() private readonly opening!: CaseOpening;
  @Inject() private readonly relatives!: RelativesFiling;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly origins!: OriginCase;
  @Inject() private readonly proxies!: NameProxies;
  @Inject() private readonly reminders!: SignReminders;

  /** `cardSeen` is for staff who may prove an identity, and `forbidden` to everybody else. */
  async run(actor: Actor, draftId: string, { version, cardSeen = false }: Sending): Promise<Sent> {
    if (cardSeen && !mayEver(actor, 'proveIdentity')) throw new DomainError('forbidden');
    return this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, draftId, tx);
      if (draft.sentApplicationId !== null) return this.alreadySent(draft.sentApplicationId, tx);
      if (draft.version !== version) throw new DomainError('staleVersion', { version: draft.version });
      const before = await this.startedBefore(draft, tx);
      if (before) return before;
      const checked = await this.requireReady(draft, tx);
      const taken = await this.intake.take(actor, draft, { ...checked, cardSeen }, tx);
      await this.drafts.close(draft.id, taken.application.id, tx);
      const cases = await this.opening.open(actor, taken, tx);
      await this.nameProxies(actor, draft, taken, tx);
      await this.reminders.askMissing(draft, tx);
      const relativesFiling = await this.relatives.tell(taken, cases, tx);
      return { applicationId: taken.application.id, cases, relativesFiling };
    });
  }

  /** What was started from the same case meanwhile, perhaps on another phone: this draft ends in the same application. */
  private async startedBefore(draft: Draft, tx: Transaction): Promise<Sent | undefined> {
    if (draft.fromCaseId === null) return undefined;
    const cases = await this.origins.startedAlready(draft.fromCaseId, draft.answers.needs?.aids ?? [], tx);
    const [first] = cases ?? [];
    if (!cases || !first) return undefined;
    await this.drafts.close(draft.id, first.applicationId, tx);
    return { applicationId: first.applicationId, cases, relativesFiling: 0 };
  }

  private async nameProxies(actor: Actor, draft: Draft, { application, filers }: Taken, tx: Transaction) {
    const proxyAccountIds = filers.filter(({ role }) => role === 'proxy').map(({ accountId }) => accountId);
    await this.proxies.atSending(tx, { actor, draft, application, proxyAccountIds });
  }

  private async requireReady(draft: Draft, tx: Transaction) {
    const checked = await this.check.of(draft, tx);
    if (checked.problems.length > 0) throw new DomainError('answersIncomplete', { problems: checked.problems });
    if (checked.missingSignatures.length > 0)
      throw new DomainError('commitmentMissing', { missing: checked.missingSignatures });
    return checked;
  }

  private async alreadySent(applicationId: string, tx: Transaction): Promise<Sent> {
    return { applicationId, cases: await this.cases.ofApplication(applicationId, tx), relativesFiling: 0 };
  }
}
