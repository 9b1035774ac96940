import { Inject, Singleton } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import { countyOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { contains, level } from '@twin-pledge/shared/kernel/regionCode';
import type { ReserveEntryKind } from '@twin-pledge/shared/kernel/reserveEntryKind';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { ReserveRepository } from './reserve.repository';
import type { ReserveEntry } from './reserve.repository';

const pageSize = 50;

interface Added {
  amountFen: number;
  note: string;
  opening?: boolean;
}

/** The ledgers for temporary relief as township and county read them, and what the county puts in and gives. */
@Singleton()
export class ReserveBook {
  @Inject() private readonly database!: Database;
  @Inject() private readonly reserves!: ReserveRepository;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly audit!: Audit;

  /** The county's ledger and its townships', or a township's own. */
  async all(principal: StaffPrincipal) {
    const { regionCode } = principal;
    const codes = [regionCode, ...this.regions.children(regionCode).map(({ code }) => code)].filter(isLedger);
    const sums = await this.reserves.sums(codes);
    const ledgers = codes.map((code) => ({ ...this.head(code), sums: sumsOf(sums.get(code)) }));
    return { ledgers, mayTopUp: mayEver(principal, 'topUpReserve') };
  }

  /** `notFound` for a ledger outside one's own region, and for what keeps none. */
  async show(principal: StaffPrincipal, code: string, after?: string) {
    this.requireLedger(principal, 'viewReserve', code);
    const rows = await this.reserves.entries(code, pageSize + 1, after);
    const page = rows.slice(0, pageSize);
    const sums = sumsOf((await this.reserves.sums([code])).get(code));
    const next = rows.length > pageSize ? (page.at(-1)?.id ?? null) : null;
    return { ...this.head(code), sums, leftFen: sums.leftFen, entries: await this.inWords(page), next };
  }

  /**
   * Into a township's ledger out of the county's, into the county's from outside (D07). `countyLedgerTooSmall` where the
   * county has not enough; `ledgerOpened` for an opening balance that comes after other entries.
   */
  async topUp(principal: StaffPrincipal, ledgerCode: string, { amountFen, note, opening }: Added) {
    this.requireLedger(principal, 'topUpReserve', ledgerCode);
    const { staffId } = principal;
    await this.database.transaction(async (tx) => {
      if (opening && (await this.reserves.isOpen(ledgerCode, tx))) throw new DomainError('ledgerOpened');
      const fromCounty = !opening && level(ledgerCode) === 'township';
      const counterpartCode = fromCounty ? countyOf(ledgerCode) : null;
      if (counterpartCode) await this.give(counterpartCode, ledgerCode, { amountFen, note, staffId }, tx);
      const kind = opening ? 'opening' : 'topUp';
      await this.reserves.book({ ledgerCode, kind, changeFen: amountFen, counterpartCode, note, staffId }, tx);
      const details = { ledgerCode, amountFen, kind };
      await this.audit.append(tx, { chainId: ledgerCode, action: 'topUpReserve', actor: principal, details });
    });
  }

  private async give(
    from: string,
    to: string,
    { amountFen, note, staffId }: Pick<ReserveEntry, 'note' | 'staffId'> & { amountFen: number },
    tx: Transaction,
  ): Promise<void> {
    const change = {
      ledgerCode: from,
      kind: 'given',
      changeFen: -amountFen,
      counterpartCode: to,
      note,
      staffId,
    } as const;
    if (!(await this.reserves.book(change, tx))) throw new DomainError('countyLedgerTooSmall');
  }

  private requireLedger(principal: StaffPrincipal, action: 'viewReserve' | 'topUpReserve', code: string): void {
    const reaches = principal.roles.some((role) => permissions[action].by[role] === 'region');
    const known = isLedger(code) && this.regions.knows(code);
    if (!reaches || !known || !contains(principal.regionCode, code)) throw new DomainError('notFound');
  }

  private head(code: string) {
    const kept = level(code) === 'township' ? ('township' as const) : ('county' as const);
    return { code, name: this.regions.name(code), level: kept };
  }

  private async inWords(page: readonly ReserveEntry[]) {
    const names = await this.staff.namesOf(page.map(({ staffId }) => staffId));
    const numbers = await this.orderNumbers(page);
    const entries = [];
    for (const { staffId, createdAt, ledgerCode: _code, counterpartCode, orderId, ...row } of page) {
      entries.push({
        ...row,
        counterpartName: counterpartCode === null ? null : this.regions.name(counterpartCode),
        caseNumber: row.caseId === null ? null : ((await this.cases.find(row.caseId))?.number ?? null),
        orderNumber: orderId === null ? null : (numbers.get(orderId) ?? null),
        byName: names.get(staffId) ?? '',
        at: createdAt.toISOString(),
      });
    }
    return entries;
  }

  private async orderNumbers(page: readonly ReserveEntry[]): Promise<Map<string, string>> {
    const ids = page.flatMap(({ orderId }) => orderId ?? []);
    if (ids.length === 0) return new Map();
    const sql = 'SELECT id, number FROM payment_order WHERE id IN (?)';
    const rows = await this.database.select<{ id: string; number: string }>(sql, [ids]);
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}

const isLedger = (code: string): boolean => level(code) === 'township' || level(code) === 'county';

/** Each kind as people read it: what went out without its sign. */
function sumsOf(sums: Readonly<Record<ReserveEntryKind, number>> | undefined) {
  const { opening = 0, topUp = 0, given = 0, relief = 0, returned = 0 } = sums ?? {};
  const leftFen = opening + topUp + given + relief + returned;
  return {
    openingFen: opening,
    toppedUpFen: topUp,
    givenFen: 0 - given,
    paidFen: 0 - relief,
    returnedFen: returned,
    leftFen,
  };
}
