import { Inject, Singleton } from '@midwayjs/core';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { CaseAccess } from '../caseAccess/api';
import type { CaseRow } from './caseRow';
import { CaseViews } from './caseViews';

/** The cases an account filed, for itself or for somebody, and those filed for it by others; newest first. */
@Singleton()
export class MyCases {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly views!: CaseViews;

  async run(principal: ResidentPrincipal) {
    const reach = this.access.where(principal, 'viewCase');
    const rows = await this.database.select<CaseRow>(
      `SELECT c.* FROM aid_case c WHERE ${reach.sql} ORDER BY c.id DESC LIMIT 100`,
      reach.values,
    );
    return this.views.cards(principal, rows);
  }

  /** The applications those cases belong to. */
  async applicationIds(principal: ResidentPrincipal): Promise<string[]> {
    const reach = this.access.where(principal, 'viewCase');
    const rows = await this.database.select<{ applicationId: string }>(
      `SELECT DISTINCT c.application_id FROM aid_case c WHERE ${reach.sql} ORDER BY c.application_id DESC LIMIT 100`,
      reach.values,
    );
    return rows.map(({ applicationId }) => applicationId);
  }
}
