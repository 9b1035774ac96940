import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Accounts } from '../accounts/api';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { Messages } from '../messages/api';
import { SignedCases } from './signedCases';
import { SignRequestRepository } from './signRequest.repository';
import type { SignRequest } from './signRequest.repository';
import { SigningState } from './signingState';
import type { NeedWithState } from './signingState';
import type { SignatureNeed } from './signingSubject';

const dayMs = 86_400_000;
/** After how many days somebody who was asked is reminded by itself, once each; afterwards nobody is pressed. */
const remindedAfterDays = [2, 5] as const;

/** Reminds people of what they were asked to sign (B05): each at most once a day, and never of what is not waited for. */
@Singleton()
export class SignReminders {
  @Inject() private readonly database!: Database;
  @Inject() private readonly requests!: SignRequestRepository;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly cases!: SignedCases;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly clock!: Clock;

  /** An application was sent: from now on acceptance waits for each signature that is missing. */
  async askMissing(draft: Draft, tx: Transaction): Promise<void> {
    for (const { need, signature } of await this.state.of(draft, tx)) {
      if (need.required && !signature) await this.requests.ask(draft.id, need, tx);
    }
  }

  /** Sends the reminder that the family asked for; false where that person was reminded today. */
  async remind(draft: Draft, need: SignatureNeed, applicant: string, tx: Transaction): Promise<boolean> {
    await this.requests.ask(draft.id, need, tx);
    return this.tell(draft, need, applicant, tx);
  }

  /** The drafts with somebody whose next reminder is due, 500 at most. */
  draftsDue(): Promise<string[]> {
    return this.requests.draftsDue(
      remindedAfterDays.map((days) => this.daysAgo(days)),
      500,
    );
  }

  /** Reminds all who are due in one draft, and tells who asked them; what is signed or given up meanwhile is forgotten. */
  async remindDue(draftId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const draft = await this.drafts.find(draftId, tx);
      if (!draft || !(await this.isPending(draft, tx))) return this.requests.forgetDraft(draftId, tx);
      const needs = await this.state.of(draft, tx);
      const applicant = needs.find(({ need }) => need.kind === 'commitment')?.need.forName ?? '';
      const waitedFor: SignatureNeed[] = [];
      for (const request of await this.requests.ofDraft(draftId, tx)) {
        const need = await this.stillAsked(request, needs, tx);
        if (!need || !this.isDue(request)) continue;
        await this.requests.countReminder(request, tx);
        if (!need.required) continue;
        waitedFor.push(need);
        await this.tell(draft, need, applicant, tx);
      }
      await this.tellOwner(draft, applicant, waitedFor, tx);
    });
  }

  private async stillAsked(request: SignRequest, needs: NeedWithState[], tx: Transaction) {
    const found = needs.find(({ need }) => need.key === request.signingKey);
    if (found && !found.signature && this.requests.signerOf(found.need) === request.signer) return found.need;
    await this.requests.forget(request, tx);
    return undefined;
  }

  /** The message names no other family's matter: who is not proved to be that person is told nothing. */
  private async tell(draft: Draft, need: SignatureNeed, applicant: string, tx: Transaction): Promise<boolean> {
    if (!(await this.requests.takeReminder(draft.id, this.requests.signerOf(need), this.clock.todayOn(), tx)))
      return false;
    const account = need.signerIdIndex && (await this.accounts.provedByIdIndex(need.signerIdIndex, tx));
    if (!account) return true;
    const to = { accountIds: [account.id] };
    await this.messages.send(tx, { to, code: 'signRequested', params: { applicant }, caseId: null });
    return true;
  }

  private async tellOwner(draft: Draft, applicant: string, waitedFor: SignatureNeed[], tx: Transaction): Promise<void> {
    if (waitedFor.length === 0) return;
    const signers = [...new Set(waitedFor.map(({ signerName }) => signerName))].join('、');
    const to = draft.ownerKind === 'resident' ? { accountIds: [draft.ownerId] } : { staffIds: [draft.ownerId] };
    await this.messages.send(tx, { to, code: 'signaturesMissing', params: { applicant, signers }, caseId: null });
  }

  private async isPending(draft: Draft, tx: Transaction): Promise<boolean> {
    return draft.sentApplicationId === null || (await this.cases.anyOpen(draft.id, tx));
  }

  private isDue({ reminders, askedAt }: SignRequest): boolean {
    const days = remindedAfterDays[reminders];
    return days !== undefined && askedAt <= this.daysAgo(days);
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * dayMs);
  }
}
