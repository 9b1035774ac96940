import { Inject, Singleton } from '@midwayjs/core';
import type { ProofAgain, ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { subjectIdOf } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { tokenHash } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Settings } from '../../platform/settings/settings';
import { Wechat } from '../../platform/wechat/wechat';
import { ProveStaffAgain, StaffDirectory } from '../staff/api';
import { AccountRepository } from './account.repository';
import { DemonstrationAccounts } from './demonstrationAccounts';

/** For each session, not for each person: whoever stole one must not keep its owner from ending it. */
const tries = { attempts: 5, withinSeconds: 15 * 60 };

interface Asking {
  readonly proof: ProofAgain;
  readonly principal: SignedInPrincipal;
  /** Of the session that asks. */
  readonly token: string;
}

/** Somebody who is signed in proves once more that it is them, by what they signed in with: a session alone is not enough. */
@Singleton()
export class ProveAgain {
  @Inject() private readonly database!: Database;
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly wechat!: Wechat;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly staffAgain!: ProveStaffAgain;
  @Inject() private readonly demonstration!: DemonstrationAccounts;

  /** What somebody is asked for. Invented people, who have neither WeChat nor authenticator, choose again who they are. */
  async asks(principal: SignedInPrincipal): Promise<ProofKind> {
    const isDemonstration = this.settings.mode === 'demonstration';
    if (principal.kind === 'staff') {
      return isDemonstration && (await this.staff.isInvented(principal.staffId)) ? 'demonstration' : 'secondFactor';
    }
    const hasWechat = !isDemonstration || (await this.accounts.openIdOf(principal.accountId)) !== null;
    return hasWechat ? 'wechat' : 'demonstration';
  }

  /**
   * Does the work in one transaction with using the proof up. DomainError secondFactorWrong, notProvedAgain for another
   * person or another kind of proof, tooManyAttempts, unavailable where WeChat does not answer; then nothing is done.
   */
  async run<T>({ proof, principal, token }: Asking, work: (tx: Transaction) => Promise<T>): Promise<T> {
    const counted = `prove-again:${tokenHash(token)}`;
    await this.limits.count([counted], tries);
    if (proof.by !== (await this.asks(principal))) throw new DomainError('notProvedAgain', { reason: 'otherKind' });
    const useUp = await this.check(proof, subjectIdOf(principal) ?? '');
    const done = await this.database.transaction(async (tx) => {
      await useUp?.(tx);
      return work(tx);
    });
    await this.limits.clear(counted);
    return done;
  }

  private async check(proof: ProofAgain, subjectId: string): Promise<((tx: Transaction) => Promise<void>) | undefined> {
    if (proof.by === 'secondFactor') return this.staffAgain.run(subjectId, proof.code);
    const same =
      proof.by === 'wechat' ? await this.isOwnWechat(proof.code, subjectId) : await this.isKeyOf(proof.key, subjectId);
    if (!same) throw new DomainError('notProvedAgain', { reason: 'otherPerson' });
    return undefined;
  }

  /** WeChat itself takes a code once only. */
  private async isOwnWechat(code: string, accountId: string): Promise<boolean> {
    const { openId } = await this.wechat.codeToSession(code).catch((error: unknown) => {
      if (error instanceof DomainError && error.code === 'signInFailed') return { openId: null };
      throw error;
    });
    return openId !== null && openId === (await this.accounts.openIdOf(accountId));
  }

  private async isKeyOf(key: string, subjectId: string): Promise<boolean> {
    return (await this.demonstration.personOf(key))?.subjectId === subjectId;
  }
}
