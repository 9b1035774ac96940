import { Inject, Singleton } from '@midwayjs/core';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { readSheet } from '../../platform/sheets/readSheet';
import { CaseAccess } from '../caseAccess/api';
import { AuthorizedPersons } from './authorizedPersons';
import { Confidentiality } from './confidentiality';
import { readResultRows } from './resultRows';
import type { ImportProblem, ResultRow } from './resultRows';
import { VerificationRepository } from './verification.repository';

interface Match {
  applicationId: string;
  memberId: string;
  caseId: string;
  number: string;
}

interface RowReport {
  row: number;
  name: string;
  caseNumbers: string[];
  problem: ImportProblem | null;
}

/**
 * Takes in a file of results: each row is read, matched by identity number to people whose verification is asked for in the
 * county, and kept only where they authorized it (B05). A wrong row spoils no other; what a source tells anew takes the place of what it told before.
 */
@Singleton()
export class ImportResults {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, { name, bytes }: { name: string; bytes: Buffer }) {
    await this.confidentiality.require(actor);
    const read = readResultRows(await readSheet(bytes), this.clock.todayOn());
    const importId = newId();
    return this.database.transaction(async (tx) => {
      const rows: RowReport[] = [];
      for (const row of read) rows.push(await this.take(actor, row, importId, tx));
      const kept = rows.filter(({ problem }) => problem === null).length;
      const file = { fileHash: sha256Hex(bytes), fileName: name, rowCount: rows.length, keptCount: kept };
      const by = { staffId: actor.staffId, createdAt: this.clock.now() };
      await this.database.insert('verification_import', { id: importId, ...file, ...by }, tx);
      const details = { importId, rows: rows.length, kept };
      await this.audit.append(tx, { chainId: actor.staffId, action: 'importedResults', actor, details });
      return { id: importId, kept, rows };
    });
  }

  private async take(actor: StaffPrincipal, row: ResultRow, importId: string, tx: Transaction): Promise<RowReport> {
    const report = { row: row.row, name: row.name, caseNumbers: [] };
    if ('problem' in row) return { ...report, problem: row.problem };
    const matches = await this.matching(actor, row.idNumber, tx);
    if (matches.length === 0) return { ...report, problem: 'nobodyKnown' };
    const kept: Match[] = [];
    for (const match of matches) {
      const since = (await this.authorized.of(match.applicationId, tx)).get(match.memberId);
      if (!since) continue;
      const keeping = { applicationId: match.applicationId, importId, staffId: actor.staffId, at: this.clock.now() };
      await this.verification.addItem({ ...row.told, memberId: match.memberId }, keeping, tx);
      kept.push(match);
    }
    if (kept.length === 0) return { ...report, problem: 'notAuthorized' };
    return { ...report, caseNumbers: kept.map(({ number }) => number), problem: null };
  }

  /** People with this number in cases of the county that wait for verification, once for each application. */
  private async matching(actor: StaffPrincipal, idNumber: string, tx: Transaction): Promise<Match[]> {
    const reach = this.access.where(actor, 'verifyMeans');
    const rows = await this.database.select<Match>(
      `SELECT p.application_id, p.member_id, c.id AS case_id, c.number FROM application_person p
       JOIN aid_case c ON c.application_id = p.application_id
       JOIN duty d ON d.case_id = c.id AND d.kind = 'verifyMeans' AND d.state IN ('open', 'paused')
       WHERE p.id_index = ? AND ${reach.sql} ORDER BY c.id`,
      [this.blind.of('idNumber', idNumber), ...reach.values],
      tx,
    );
    return [...new Map(rows.map((row) => [row.applicationId, row])).values()];
  }
}
