import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { Audit } from '../../platform/audit/audit';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import type { Proof } from '../accounts/api';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository } from '../cases/api';
import { DraftRepository } from '../drafts/api';
import { Messages } from '../messages/api';
import { MandateRepository } from '../proxies/api';

/**
 * Somebody who lost the phone and proved who they are on another one goes on where they stood: drafts, what they filed for
 * others, and the inbox follow. What the old account began in the name of a third person stays where it is.
 */
@Singleton()
export class LostPhone {
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly audit!: Audit;

  /** `asApplicant`: the applications whose applicant the person is; those have followed already. */
  async follow(tx: Transaction, proof: Proof, asApplicant: readonly string[]): Promise<void> {
    const { accountId, formerAccountId } = proof;
    if (formerAccountId === null) return;
    const number = (await this.accounts.byId(accountId, tx))?.idNumber ?? null;
    const isTheirs = (answers: Answers) => isOfPerson(answers, number);
    const filed = await this.moveApplications(tx, { accountId, formerAccountId, isTheirs });
    const begun = await this.moveDrafts(tx, { accountId, formerAccountId, isTheirs });
    const caseIds: string[] = [];
    for (const id of new Set([...asApplicant, ...filed.moved]))
      caseIds.push(...(await this.cases.ofApplication(id, tx)).map((one) => one.id));
    // A message about no case does not say whom it is about: it follows where nothing of anybody else is left behind.
    const caseless = filed.left === 0 && begun.left === 0;
    const messages = await this.messages.handTo(tx, formerAccountId, accountId, { caseIds, caseless });
    const details = { formerAccountId, drafts: begun.moved, applications: filed.moved, messages };
    await this.audit.append(tx, { chainId: accountId, action: 'takeOverAccount', actor: proof.actor, details });
  }

  private async moveApplications(tx: Transaction, { accountId, formerAccountId, isTheirs }: Moving) {
    const seen = await this.applications.seenBy(formerAccountId, tx);
    const theirs = seen.filter(({ answers }) => isTheirs(answers));
    const moved = theirs.map(({ id }) => id);
    for (const { id, draftId } of theirs) {
      await this.applications.handTo(id, formerAccountId, accountId, tx);
      await this.mandates.handTo(draftId, formerAccountId, accountId, tx);
    }
    return { moved, left: seen.length - moved.length };
  }

  private async moveDrafts(tx: Transaction, { accountId, formerAccountId, isTheirs }: Moving) {
    const drafts = await this.drafts.ofAccount(formerAccountId, tx);
    const moved = drafts.filter(({ answers }) => isTheirs(answers));
    for (const draft of moved) {
      await this.drafts.handTo(draft, accountId, tx);
      await this.mandates.handTo(draft.id, formerAccountId, accountId, tx);
    }
    return { moved: moved.map(({ id }) => id), left: drafts.length - moved.length };
  }
}

interface Moving {
  accountId: string;
  formerAccountId: string;
  isTheirs: (answers: Answers) => boolean;
}

/** Whether the person fills in for somebody, or for themselves under their own number; not in the name of a third person. */
function isOfPerson({ purpose, members = [] }: Answers, number: string | null): boolean {
  if (purpose?.forWhom !== undefined && purpose.forWhom !== 'self') return true;
  const identity = members.find(({ id }) => id === applicantId)?.identity;
  if (identity?.number) return identity.number === number;
  return identity?.kind === undefined || identity.kind === 'residentId';
}
