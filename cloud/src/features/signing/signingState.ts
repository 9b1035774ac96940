import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { commitmentInForce } from '@twin-pledge/shared/policy/commitmentSwitch';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { answersHash } from '../applications/api';
import type { Draft } from '../drafts/api';
import { SignatureStore } from './signature.repository';
import type { SignatureRow, StandingSignature } from './signature';
import { SignLinkRepository } from './signLink.repository';
import type { SignLink } from './signLink.repository';
import { SigningSubject } from './signingSubject';
import type { SignatureNeed } from './signingSubject';

export interface NeedWithState {
  need: SignatureNeed;
  signature: SignatureRow | undefined;
  /** The last link for it that was not used. */
  link: SignLink | undefined;
}

/** Whether somebody has signed everything that is waited for from them. */
export interface WhoSigned {
  name: string;
  signed: boolean;
}

/** Who has signed and who has not, for drafts, for sending and for acceptance. */
@Singleton()
export class SigningState {
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /**
   * Each needed signature with what stands for it: given by the very person it is asked of, and a commitment to no other
   * answers than today's (B04).
   */
  async of(draft: Draft, tx?: Transaction): Promise<NeedWithState[]> {
    const answers = await this.subject.answersOf(draft, tx);
    const standing = await this.signatures.standing(draft.id, tx);
    const links = await this.links.unusedOf(draft.id, tx);
    const hash = answersHash(answers);
    const stillBinds = (row: StandingSignature) =>
      row.kind !== 'commitment' ||
      draft.sentApplicationId !== null ||
      row.answersHash === hash ||
      row.carriedAnswersHash === hash;
    return this.subject.needsOf(answers).map((need) => ({
      need,
      signature: standing.find((row) => this.isGivenBy(need, row) && stillBinds(row)),
      link: links.find((link) => link.signingKey === need.key),
    }));
  }

  /** Who has signed and who is still waited for, by name. */
  async whoSigned(draft: Draft, tx?: Transaction): Promise<WhoSigned[]> {
    const required = (await this.of(draft, tx)).filter(({ need }) => need.required);
    const names = [...new Set(required.map(({ need }) => need.signerName))];
    return names.map((name) => ({
      name,
      signed: required.every(({ need, signature }) => need.signerName !== name || signature !== undefined),
    }));
  }

  /** The keys of what still has to be signed before sending: the commitment, where the village's regime is in force. */
  async missingForSending(draft: Draft, tx?: Transaction): Promise<string[]> {
    const answers = await this.subject.answersOf(draft, tx);
    if (!this.commitmentInForce(answers)) return [];
    return this.missing(draft, 'commitment', tx);
  }

  /**
   * The keys of what acceptance still waits for: each co-resident adult's authorization (B05; LX 二(二)1), and the
   * commitment where the village's regime was in force on the day of sending: a correction may ask a guardian for it.
   */
  async missingForAcceptance(draft: Draft, sentOn: PlainDate, tx?: Transaction): Promise<string[]> {
    const answers = await this.subject.answersOf(draft, tx);
    const commitments = this.commitmentInForce(answers, sentOn) ? await this.missing(draft, 'commitment', tx) : [];
    return [...commitments, ...(await this.missing(draft, 'authorization', tx))];
  }

  /** Whether the two-way commitment is switched on where the household lives, today or on another day (B08; LX 三(一)). */
  commitmentInForce(answers: Answers, onDate: PlainDate = this.clock.todayOn()): boolean {
    const village = answers.residence?.regionCode;
    if (village === undefined) return true;
    return commitmentInForce(this.policies.resolve(village, onDate), village, onDate);
  }

  /** A member may meanwhile be somebody else than the one who signed under that key. */
  private isGivenBy(need: SignatureNeed, row: SignatureRow): boolean {
    if (row.signingKey !== need.key || row.asGuardian !== (need.asGuardian ? 1 : 0)) return false;
    if (row.signerIdIndex !== null || need.signerIdIndex !== null) return row.signerIdIndex === need.signerIdIndex;
    return this.signatures.signerName(row) === need.signerName;
  }

  private async missing(draft: Draft, kind: SignatureNeed['kind'], tx?: Transaction): Promise<string[]> {
    const all = await this.of(draft, tx);
    return all
      .filter(({ need, signature }) => need.kind === kind && need.required && !signature)
      .map(({ need }) => need.key);
  }
}
