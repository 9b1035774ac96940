import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAccess } from '../caseAccess/api';
import { CaseViews } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { searchClause } from './searchClause';

const pageSize = 30;

/** Finds cases in scope by number, the applicant's name, or a member's whole identity number; newest first. */
@Singleton()
export class SearchCasesQuery {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly regions!: RegionDirectory;

  async run(principal: StaffPrincipal, q: string, after?: string) {
    const reach = this.access.where(principal, 'viewCase');
    const found = searchClause(q, { blind: this.blind, regions: this.regions, within: principal.regionCode });
    const rows = await this.database.select<CaseRow>(
      `SELECT c.* FROM aid_case c WHERE ${reach.sql} AND ${found.sql} AND c.id < ? ORDER BY c.id DESC LIMIT ${pageSize + 1}`,
      [...reach.values, ...found.values, after ?? 'Z'],
    );
    const page = rows.slice(0, pageSize);
    return {
      cases: await this.views.cards(principal, page),
      next: rows.length > pageSize ? page[page.length - 1]!.id : null,
    };
  }
}
