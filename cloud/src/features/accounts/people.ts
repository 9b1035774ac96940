import { Inject, Singleton } from '@midwayjs/core';
import type { ResidentPrincipal, StaffPrincipal } from '../../platform/auth/principal';
import { PrincipalSource } from '../../platform/auth/principalSource';
import { StaffDirectory } from '../staff/api';
import { AccountRepository } from './account.repository';

/** Who stands behind a session: residents with an account, and staff who still work here, with the roles of today. */
@Singleton()
export class People extends PrincipalSource {
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly directory!: StaffDirectory;

  override async resident(accountId: string): Promise<ResidentPrincipal | null> {
    return (await this.accounts.byId(accountId)) ? { kind: 'resident', accountId } : null;
  }

  override async staff(staffId: string): Promise<StaffPrincipal | null> {
    const member = await this.directory.byId(staffId);
    if (!member?.active) return null;
    const { roles, regionCode, hasFirstPassword } = member;
    return { kind: 'staff', staffId, roles, regionCode, ...(hasFirstPassword && { hasFirstPassword }) };
  }
}
