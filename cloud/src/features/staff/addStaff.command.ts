import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal, SystemActor } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { Credentials } from './credentials';
import type { ChosenCredentials, FirstCredentials } from './credentials';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';
import { StaffProfile } from './staffProfile';
import type { ProfileAsTyped } from './staffProfile';

export interface StaffToAdd extends ProfileAsTyped {
  /** Small letters, digits and `._-`. */
  readonly loginName: string;
}

/** What only a demonstration fixes in advance. */
export interface DemonstrationStaff extends ChosenCredentials {
  readonly key: string;
}

/** Adds a member of staff. */
@Singleton()
export class AddStaff {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly staff!: StaffRepository;
  @Inject() private readonly profile!: StaffProfile;
  @Inject() private readonly credentials!: Credentials;

  /** Answers the first password and second factor, told this once. DomainError loginNameTaken, or invalidInput. */
  async run(
    { loginName, ...typed }: StaffToAdd,
    actor: StaffPrincipal | SystemActor,
    demonstration?: DemonstrationStaff,
  ): Promise<FirstCredentials & { readonly staff: StaffRecord }> {
    const profile = this.profile.read(typed);
    const { stored, told } = await this.credentials.make(loginName, demonstration);
    const fresh = { id: newId(), loginName, createdAt: this.clock.now(), demonstrationKey: demonstration?.key ?? null };
    const added = { ...fresh, ...profile, ...stored, roles: typed.roles };
    const record = await this.database.transaction(async (tx) => {
      await this.staff.add(tx, added).catch((error: unknown) => {
        throw isDuplicateKey(error) ? new DomainError('loginNameTaken') : error;
      });
      const details = { loginName, roles: typed.roles, regionCode: typed.regionCode };
      await this.audit.append(tx, { chainId: added.id, action: 'addStaff', actor, details });
      return this.staff.byId(added.id, tx);
    });
    return { staff: record as StaffRecord, ...told };
  }
}
