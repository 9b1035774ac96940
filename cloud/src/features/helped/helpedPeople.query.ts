import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseViews } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { ProxyCalls } from '../proxies/api';

const mostAtOnce = 50;

/** The people whom a member of staff helped themselves: what they filed for them, and whom they called (A06, A11). */
@Singleton()
export class HelpedPeople {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly calls!: ProxyCalls;

  /** The newest first; `after` is a case's id. Names in full: whoever files for somebody wrote them. */
  async list(principal: StaffPrincipal, after?: string) {
    const reach = this.access.where(principal, 'viewCase');
    const before = after === undefined ? '' : 'AND c.id < ?';
    const rows = await this.database.select<CaseRow>(
      `SELECT c.* FROM aid_case c WHERE c.filed_by_staff_id = ? AND ${reach.sql} ${before}
       AND NOT EXISTS (SELECT 1 FROM proxy_mandate e WHERE e.application_id = c.application_id
         AND e.proxy_staff_id = ? AND e.state = 'revoked')
       ORDER BY c.id DESC LIMIT ${mostAtOnce + 1}`,
      [principal.staffId, ...reach.values, ...(after === undefined ? [] : [after]), principal.staffId],
    );
    const shown = rows.slice(0, mostAtOnce);
    const cards = await this.views.cards(principal, shown);
    const filed = [];
    for (const [at, row] of shown.entries()) filed.push({ ...cards[at]!, ...(await this.named(row)) });
    const next = rows.length > mostAtOnce ? (shown[shown.length - 1]?.id ?? null) : null;
    return { filed, next, called: after === undefined ? await this.calls.calledBy(principal) : [] };
  }

  private async named({ applicationId, applicantNameMasked }: CaseRow) {
    const application = await this.applications.find(applicationId);
    return { applicationId, applicantName: application?.answers.members?.[0]?.name ?? applicantNameMasked };
  }
}
