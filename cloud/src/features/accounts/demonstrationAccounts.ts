import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Sessions } from '../../platform/auth/sessions';
import type { SessionOrigin } from '../../platform/auth/sessions';
import { Settings } from '../../platform/settings/settings';
import { StaffDirectory } from '../staff/api';
import { AccountRepository } from './account.repository';

/** An invented person one may sign in as. */
export interface DemonstrationAccount {
  readonly key: string;
  readonly kind: 'resident' | 'staff';
  readonly name: string;
  readonly description: string;
}

interface InventedPerson {
  readonly kind: 'resident' | 'staff';
  readonly subjectId: string;
}

/** Signs in as a phone nobody has used before. */
const newPhoneKey = 'new';

/** Sign-in without WeChat or password, for demonstrations only: outside one every method refuses as demonstrationOnly. */
@Singleton()
export class DemonstrationAccounts {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly staff!: StaffDirectory;
  private offered: readonly DemonstrationAccount[] = [];

  /** Says who may be chosen; at start, after the demonstration was filled. */
  offer(accounts: readonly DemonstrationAccount[]): void {
    this.refuseOutsideDemonstration();
    this.offered = accounts;
  }

  list(): readonly DemonstrationAccount[] {
    this.refuseOutsideDemonstration();
    return this.offered;
  }

  /** Begins a session as the person of a key, or as a new phone for `new`. DomainError notFound for an unknown key. */
  async signIn(key: string, origin?: SessionOrigin) {
    this.refuseOutsideDemonstration();
    const found = key === newPhoneKey ? await this.newPhone() : await this.personOf(key);
    if (!found) throw new DomainError('notFound');
    return { ...found, ...(await this.sessions.issue(found.kind, found.subjectId, undefined, origin)) };
  }

  /** Whose key it is; undefined for an unknown one. */
  async personOf(key: string): Promise<InventedPerson | undefined> {
    this.refuseOutsideDemonstration();
    const member = await this.staff.byDemonstrationKey(key);
    if (member?.active) return { kind: 'staff', subjectId: member.id };
    const account = await this.accounts.byDemonstrationKey(key);
    return account && { kind: 'resident', subjectId: account.id };
  }

  private async newPhone(): Promise<InventedPerson> {
    return { kind: 'resident', subjectId: (await this.accounts.add()).id };
  }

  private refuseOutsideDemonstration(): void {
    if (this.settings.mode !== 'demonstration') throw new DomainError('demonstrationOnly');
  }
}
