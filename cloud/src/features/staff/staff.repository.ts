import { Inject, Singleton } from '@midwayjs/core';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { SqlValues } from '../../platform/database/sqlPieces';
import type { StaffRecord } from './staffMember';

type StaffRow = Omit<StaffRecord, 'roles' | 'active' | 'hasFirstPassword'> & {
  active: number;
  rolesText: string | null;
};

const columns = `s.id, s.login_name, s.name, s.phone_enc, s.region_code, s.active, s.password_hash, s.totp_enc,
  s.totp_last_step, s.credentials_version, s.first_password_until, s.commitment_signed_at, s.demonstration_key,
  s.department_code, (SELECT GROUP_CONCAT(r.role) FROM staff_role r WHERE r.staff_id = s.id) AS roles_text`;

/** Reads and writes the staff and their roles. */
@Singleton()
export class StaffRepository {
  @Inject() private readonly database!: Database;

  /** One member of staff, active or not. */
  async byId(staffId: string, tx?: Transaction): Promise<StaffRecord | undefined> {
    const [found] = await this.where('s.id = ?', [staffId], tx);
    return found;
  }

  /** The member of staff with a sign-in name, active or not. */
  async byLoginName(loginName: string): Promise<StaffRecord | undefined> {
    const [found] = await this.where('s.login_name = ?', [loginName]);
    return found;
  }

  /** The invented member of staff with a demonstration key. */
  async byDemonstrationKey(key: string): Promise<StaffRecord | undefined> {
    const [found] = await this.where('s.demonstration_key = ?', [key]);
    return found;
  }

  /** Staff for whom a condition over `staff s` holds, oldest first; `most` limits how many. */
  async where(condition: string, values: SqlValues, tx?: Transaction, most = 1000): Promise<StaffRecord[]> {
    const sql = `SELECT ${columns} FROM staff s WHERE ${condition} ORDER BY s.id LIMIT ${Math.trunc(most)}`;
    const rows = await this.database.select<StaffRow>(sql, values, tx);
    return rows.map(({ rolesText, ...row }) => ({
      ...row,
      active: row.active === 1,
      hasFirstPassword: row.firstPasswordUntil !== null,
      roles: (rolesText?.split(',') ?? []).sort() as StaffRole[],
    }));
  }

  /** Locks one row until the transaction ends, so that two changes of one person follow each other. */
  async lock(staffId: string, tx: Transaction): Promise<void> {
    await this.database.select(`SELECT id FROM staff WHERE id = ?${this.database.forUpdate}`, [staffId], tx);
  }

  /** Adds a member of staff with their roles; a taken sign-in name fails as a duplicate key. */
  async add(tx: Transaction, { roles, ...staff }: NewStaffRecord): Promise<void> {
    const row = { ...staff, active: 1, totpLastStep: null, credentialsVersion: 1, commitmentSignedAt: null };
    await this.database.insert('staff', row, tx);
    await this.setRoles(tx, staff.id, roles);
  }

  /** Replaces the roles of one person. */
  async setRoles(tx: Transaction, staffId: string, roles: readonly StaffRole[]): Promise<void> {
    await this.database.execute('DELETE FROM staff_role WHERE staff_id = ?', [staffId], tx);
    for (const role of new Set(roles)) await this.database.insert('staff_role', { staffId, role }, tx);
  }
}

export interface NewStaffRecord {
  readonly id: string;
  readonly loginName: string;
  readonly name: string;
  readonly phoneEnc: string | null;
  readonly roles: readonly StaffRole[];
  readonly regionCode: string;
  readonly departmentCode: DepartmentCode | null;
  readonly passwordHash: string;
  readonly totpEnc: string;
  readonly firstPasswordUntil: Date | null;
  readonly demonstrationKey: string | null;
  readonly createdAt: Date;
}
