import { Inject, Singleton } from '@midwayjs/core';
import { permissions } from '@twin-pledge/shared/access/permissions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { contains, level } from '@twin-pledge/shared/kernel/regionCode';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { ReserveRepository } from './reserve.repository';

const pageSize = 50;

/** The reserve as its township and county read it, and what the county adds. */
@Singleton()
export class ReserveBook {
  @Inject() private readonly database!: Database;
  @Inject() private readonly reserves!: ReserveRepository;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly audit!: Audit;

  /** `notFound` for a township outside one's own region, and for what is no township. */
  async show(principal: StaffPrincipal, townshipCode: string, after?: string) {
    requireTownship(principal, 'viewReserve', townshipCode);
    const rows = await this.reserves.entries(townshipCode, pageSize + 1, after);
    const page = rows.slice(0, pageSize);
    const names = await this.staff.namesOf(page.map(({ staffId }) => staffId));
    const entries = [];
    for (const { staffId, createdAt, townshipCode: _code, ...row } of page) {
      const caseNumber = row.caseId === null ? null : ((await this.cases.find(row.caseId))?.number ?? null);
      entries.push({ ...row, caseNumber, byName: names.get(staffId) ?? '', at: createdAt.toISOString() });
    }
    const townshipName = this.regions.name(townshipCode);
    const next = rows.length > pageSize ? (page.at(-1)?.id ?? null) : null;
    return { townshipCode, townshipName, leftFen: await this.reserves.leftFen(townshipCode), entries, next };
  }

  async topUp(
    principal: StaffPrincipal,
    townshipCode: string,
    { amountFen, note }: { amountFen: number; note: string },
  ) {
    requireTownship(principal, 'topUpReserve', townshipCode);
    await this.database.transaction(async (tx) => {
      const { staffId } = principal;
      await this.reserves.book({ townshipCode, kind: 'topUp', changeFen: amountFen, caseId: null, note, staffId }, tx);
      const details = { townshipCode, amountFen };
      await this.audit.append(tx, { chainId: townshipCode, action: 'topUpReserve', actor: principal, details });
    });
  }
}

function requireTownship(
  principal: StaffPrincipal,
  action: 'viewReserve' | 'topUpReserve',
  townshipCode: string,
): void {
  const reaches = principal.roles.some((role) => permissions[action].by[role] === 'region');
  if (!reaches || level(townshipCode) !== 'township' || !contains(principal.regionCode, townshipCode))
    throw new DomainError('notFound');
}
