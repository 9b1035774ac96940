import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { maskIdNumber } from '@twin-pledge/shared/kernel/maskIdNumber';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { StaffDirectory } from '../staff/api';
import { AwardImportRepository } from './awardImport.repository';
import type { AwardImport, AwardRowState } from './awardImport.repository';
import { countyOf } from './countyOf';

const pageSize = 200;
const mostLists = 20;
const everyState: readonly AwardRowState[] = ['wrong', 'ready', 'known', 'taken'];

/** Lists of families as the county sees them: how many rows stand where, and the sentence about each. */
@Singleton()
export class AwardImportViews {
  @Inject() private readonly database!: Database;
  @Inject() private readonly imports!: AwardImportRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly audit!: Audit;

  async latest(actor: StaffPrincipal) {
    return this.cards(await this.imports.latest(countyOf(actor), mostLists));
  }

  /** `notFound` for another county's list. */
  async one(actor: StaffPrincipal, id: string) {
    const found = await this.imports.find(id, countyOf(actor));
    if (!found) throw new DomainError('notFound');
    return (await this.cards([found]))[0]!;
  }

  /** A list with a page of its rows; each view is logged, since the rows name people. */
  async rows(actor: StaffPrincipal, id: string, { after, only }: { after?: string; only?: 'wrong' }) {
    const list = await this.one(actor, id);
    await this.database.transaction((tx) => this.audit.append(tx, { chainId: id, action: 'viewed', actor }));
    const from = Number(after ?? 0);
    if (!Number.isSafeInteger(from)) throw new DomainError('notFound');
    const found = await this.imports.page(id, from, pageSize + 1, only ? ['wrong'] : everyState);
    const page = found.slice(0, pageSize);
    return {
      list,
      rows: page.map(({ rowNo, text, state, problem, about }) => ({
        row: rowNo,
        name: text.姓名,
        idNumber: maskIdNumber(text.身份证号),
        state,
        problem,
        about,
      })),
      next: found.length > pageSize ? String(page.at(-1)!.rowNo) : null,
    };
  }

  private async cards(lists: readonly AwardImport[]) {
    const counts = await this.imports.counts(lists.map(({ id }) => id));
    const names = await this.staff.namesOf(lists.map(({ staffId }) => staffId));
    return lists.map(({ id, fileName, staffId, createdAt }) => ({
      id,
      fileName,
      createdAt: createdAt.toISOString(),
      byName: names.get(staffId) ?? '',
      ...counts.get(id)!,
    }));
  }
}
