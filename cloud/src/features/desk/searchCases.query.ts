import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAccess } from '../caseAccess/api';
import { CaseViews } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { wantedBy } from './searchClause';
import { keyOf, searchParts } from './searchParts';

const pageSize = 30;

/** Finds cases in scope by number, by the applicant's name or its beginning, or by a member's whole identity number; newest first. */
@Singleton()
export class SearchCasesQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly regions!: RegionDirectory;

  async run(principal: StaffPrincipal, q: string, after?: string) {
    const reach = this.access.where(principal, 'viewCase');
    const within = principal.regionCode;
    const wanted = wantedBy(q, { blind: this.blind, regions: this.regions, within });
    const { joinInOrder } = this.database;
    const found = new Map<string, CaseRow>();
    for (const { sql, values } of searchParts(wanted, { reach, within, after, joinInOrder, size: pageSize + 1 }))
      for (const row of await this.database.select<CaseRow>(sql, values)) found.set(row.id, row);
    const key = keyOf(wanted);
    const rows = [...found.values()].sort((a, b) => (a[key] < b[key] ? 1 : -1));
    const page = rows.slice(0, pageSize);
    return {
      cases: await this.views.cards(principal, page),
      next: rows.length > pageSize ? page[page.length - 1]![key] : null,
    };
  }
}
