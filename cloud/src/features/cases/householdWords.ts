import { Inject, Singleton } from '@midwayjs/core';
import type { HouseholdWord } from '@twin-pledge/shared/casework/caseState';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from './caseRow';

interface Found {
  status: string;
  confirmedOn: string | null;
  applicationId: string;
}

/** The same household, or the same applicant in another. */
const ofThem = '(c.household_id = ? OR c.application_id IN (?))';

const confirmed = ['confirmed', 'posted', 'stands', 'removed'];
const beforeTheVillage = ['confirmed', 'posted'];

/** How the word of a household stands, out of its earlier applications and the findings about its people (H12, A08). */
@Singleton()
export class HouseholdWords {
  @Inject() private readonly database!: Database;

  async of(
    { applicationId, householdId, sentAt }: Pick<CaseRow, 'applicationId' | 'householdId' | 'sentAt'>,
    tx?: Transaction,
  ): Promise<HouseholdWord> {
    const them = [householdId, await this.applicationsOf(applicationId, tx)];
    const findings = await this.database.select<Found>(
      `SELECT f.status, f.confirmed_on, c.application_id FROM finding f JOIN aid_case c ON c.id = f.case_id
       WHERE f.status <> 'dropped' AND ${ofThem}`,
      them,
      tx,
    );
    const honest = await this.database.selectOne<{ findingOn: string }>(
      `SELECT c.finding_on FROM aid_case c WHERE c.finding = 'honest' AND c.application_id <> ? AND c.sent_at < ?
       AND ${ofThem} ORDER BY c.finding_on DESC LIMIT 1`,
      [applicationId, sentAt, ...them],
      tx,
    );
    const broken = findings.filter(({ status }) => confirmed.includes(status));
    return {
      honestBefore: honest !== undefined && !broken.some(({ confirmedOn }) => (confirmedOn ?? '') >= honest.findingOn),
      falseCommitment: findings.some(
        (found) => found.applicationId === applicationId || beforeTheVillage.includes(found.status),
      ),
    };
  }

  /** Every application of this applicant, by identity number; this one among them. */
  private async applicationsOf(applicationId: string, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ applicationId: string }>(
      `SELECT DISTINCT p.application_id FROM application_person me JOIN application_person p ON p.id_index = me.id_index
       WHERE me.application_id = ? AND me.role = 'applicant' AND p.role = 'applicant'`,
      [applicationId],
      tx,
    );
    return [applicationId, ...rows.map((row) => row.applicationId)];
  }
}
