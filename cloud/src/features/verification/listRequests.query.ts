import { Inject, Singleton } from '@midwayjs/core';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import { Confidentiality } from './confidentiality';
import { SourceCircuits } from './sourceCircuits';
import { SourceLines } from './sourceLines';
import { VerificationReport } from './verificationReport';

const pageSize = 20;

interface Row {
  dutyId: string;
  caseId: string;
  dueOn: string | null;
  sortOn: string;
  withinDays: number;
  clause: string;
}

/** The county's requests for verification by due date, and how far each source is with each person (C03). */
@Singleton()
export class ListRequests {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly lines!: SourceLines;
  @Inject() private readonly report!: VerificationReport;
  @Inject() private readonly circuits!: SourceCircuits;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, after: string | undefined) {
    await this.confidentiality.require(principal);
    const today = this.clock.todayOn();
    const down = await this.circuits.down();
    const sources = dataSources(this.policies.resolve(principal.regionCode, today));
    const found = await this.page(principal, after);
    const rows = found.slice(0, pageSize);
    const last = rows[rows.length - 1];
    const items = [];
    for (const row of rows) {
      const aidCase = await this.cases.find(row.caseId);
      if (aidCase) items.push(await this.item(row, aidCase, today));
    }
    return {
      today,
      sources: sources.map(({ code, name, by }) => ({ code, name, by, down: down.has(code) })),
      items,
      next: found.length > pageSize && last ? `${last.sortOn}|${last.dutyId}` : null,
    };
  }

  private async page(principal: StaffPrincipal, after: string | undefined): Promise<Row[]> {
    const reach = this.access.where(principal, 'verifyMeans');
    const [sortOn, dutyId] = after?.split('|') ?? [];
    const beyond = sortOn && dutyId ? { sql: 'AND (d.sort_on > ? OR (d.sort_on = ? AND d.id > ?))' } : { sql: '' };
    const values = sortOn && dutyId ? [sortOn, sortOn, dutyId] : [];
    return this.database.select<Row>(
      `SELECT d.id AS duty_id, d.case_id, d.due_on, d.sort_on, d.within_days, d.clause
       FROM duty d JOIN aid_case c ON c.id = d.case_id
       WHERE d.kind = 'verifyMeans' AND d.state IN ('open', 'paused') AND ${reach.sql} ${beyond.sql}
       ORDER BY d.sort_on, d.id LIMIT ${pageSize + 1}`,
      [...reach.values, ...values],
    );
  }

  private async item({ dueOn, withinDays, clause }: Row, aidCase: CaseRow, today: string) {
    const lines = await this.lines.of(aidCase.applicationId);
    const persons = await this.authorized.of(aidCase.applicationId);
    return {
      caseId: aidCase.id,
      caseNumber: aidCase.number,
      applicantName: aidCase.applicantNameMasked,
      aid: aidCase.aid,
      townshipName: this.regions.name(aidCase.townshipCode),
      dueOn,
      late: dueOn !== null && dueOn < today,
      within: withinDays,
      clause,
      persons: persons.map(({ memberId, name, authorizedOn }) => ({ memberId, name, authorizedOn })),
      lines,
      openDifferences: await this.report.openDifferences(aidCase),
      openSources: lines.filter(({ open }) => open).length,
    };
  }
}
