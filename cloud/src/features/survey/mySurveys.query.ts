import { Inject, Singleton } from '@midwayjs/core';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';

type Row = Pick<CaseRow, 'id' | 'number' | 'aid' | 'applicationId' | 'villageCode'> & {
  dueOn: string | null;
  lateSince: string | null;
};

const most = 100;

/** The home surveys of one member of staff. */
@Singleton()
export class MySurveys {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly clock!: Clock;

  /** Those one is chosen for and those of one's own cases, the nearest due date first; a household once. */
  async of(principal: StaffPrincipal) {
    await this.staff.requireCommitment(principal);
    const today = this.clock.todayOn();
    const rows = await this.rows(principal, today);
    const once = rows.filter(
      ({ applicationId }, index) => rows.findIndex((one) => one.applicationId === applicationId) === index,
    );
    const people = await this.peopleOf(once.map(({ id }) => id));
    const surveys = [];
    for (const { id, number, aid, applicationId, villageCode, dueOn, lateSince } of once) {
      const application = await this.applications.find(applicationId);
      surveys.push({
        caseId: id,
        number,
        aid,
        applicantName: application?.answers.members?.[0]?.name ?? '',
        villageName: this.regions.name(villageCode),
        dueOn,
        late: lateSince !== null || (dueOn !== null && dueOn < today),
        people: people.get(id) ?? [],
      });
    }
    return { today, surveys };
  }

  private async rows(principal: StaffPrincipal, today: string): Promise<Row[]> {
    const reach = this.access.where(principal, 'submitSurvey');
    const mine = [principal.staffId, ...(await this.staff.standingInFor(principal.staffId, today))];
    const sql = `SELECT c.id, c.number, c.aid, c.application_id, c.village_code, d.due_on, d.late_since
      FROM duty d JOIN aid_case c ON c.id = d.case_id
      WHERE d.kind = 'surveyHousehold' AND d.state IN ('open', 'paused') AND (${reach.sql})
        AND (c.handler_staff_id IN (?) OR EXISTS (SELECT 1 FROM case_part p
          WHERE p.case_id = c.id AND p.part = 'appointed' AND p.staff_id = ?))
      ORDER BY d.sort_on, d.id LIMIT ${most}`;
    return this.database.select<Row>(sql, [...reach.values, mine, principal.staffId]);
  }

  private async peopleOf(caseIds: readonly string[]): Promise<Map<string, string[]>> {
    const chosen = new Map<string, string[]>();
    if (caseIds.length === 0) return chosen;
    const sql = `SELECT case_id, staff_id FROM case_part WHERE part = 'appointed' AND case_id IN (?) ORDER BY staff_id`;
    const rows = await this.database.select<{ caseId: string; staffId: string }>(sql, [[...caseIds]]);
    const names = await this.staff.namesOf(rows.map(({ staffId }) => staffId));
    for (const { caseId, staffId } of rows)
      chosen.set(caseId, [...(chosen.get(caseId) ?? []), names.get(staffId) ?? '']);
    return chosen;
  }
}
