import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Sheets } from '../../platform/sheets/sheets';
import { StaffDirectory } from '../staff/api';
import { Confidentiality } from './confidentiality';
import { readResultRows } from './resultRows';
import { resultsSheet } from './personsWorkbook';
import { ResultImportRepository } from './resultImport.repository';
import type { ResultImport, StagedRow } from './resultImport.repository';
import { RowMatcher } from './rowMatcher';
import { TakeRow } from './takeRow';

/**
 * Files of results: each row is read and matched, and stays staged with its report until somebody takes the good ones
 * over or drops the file. A wrong row spoils no other.
 */
@Singleton()
export class ResultImports {
  @Inject() private readonly database!: Database;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly sheets!: Sheets;
  @Inject() private readonly imports!: ResultImportRepository;
  @Inject() private readonly matcher!: RowMatcher;
  @Inject() private readonly rows!: TakeRow;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Reads a file; the same bytes while they are staged are the same file. */
  async stage(actor: StaffPrincipal, { name, bytes }: { name: string; bytes: Buffer }) {
    await this.confidentiality.require(actor);
    const read = readResultRows(await this.sheets.read(bytes, resultsSheet), this.clock.todayOn());
    const { regionCode, staffId } = actor;
    const fileHash = sha256Hex(bytes);
    return this.database.transaction(async (tx) => {
      const same = await this.imports.sameFile({ fileHash, regionCode }, 'staged', tx);
      if (same) return this.view(same, await this.imports.rowsOf(same.id, tx), tx);
      const match = this.matcher.forFile(actor, tx);
      const rows: StagedRow[] = [];
      for (const row of read) {
        const matched = await match(row);
        const problem = 'problem' in matched ? matched.problem : null;
        const caseNumbers = 'problem' in matched ? [] : matched.matches.map(({ number }) => number);
        rows.push({ read: row, caseNumbers, problem });
      }
      const seenBefore = (await this.imports.sameFile({ fileHash, regionCode }, 'taken', tx)) ? 1 : 0;
      const counts = { rowCount: rows.length, keptCount: 0, seenBefore, state: 'staged' as const };
      const file = {
        id: newId(),
        fileHash,
        fileName: name,
        ...counts,
        regionCode,
        staffId,
        createdAt: this.clock.now(),
      };
      await this.imports.add(file, rows, tx);
      const details = { importId: file.id, rows: rows.length, good: good(rows) };
      await this.audit.append(tx, { chainId: staffId, action: 'stagedResults', actor, details });
      return this.view(file, rows, tx);
    });
  }

  /** Takes the good rows over; each is matched once more, since an authorization may have been taken back meanwhile. */
  async take(actor: StaffPrincipal, id: string) {
    return this.database.transaction(async (tx) => {
      const file = await this.mine(actor, id, tx);
      const before = await this.imports.rowsOf(id, tx);
      if (file.state !== 'staged') return this.view(file, before, tx);
      const match = this.matcher.forFile(actor, tx);
      const keeping = { importId: id, staffId: actor.staffId, at: this.clock.now() };
      const rows: StagedRow[] = [];
      for (const row of before) {
        const matched = await match(row.read);
        if ('problem' in matched) rows.push({ ...row, problem: matched.problem, caseNumbers: [] });
        else rows.push({ ...row, problem: null, caseNumbers: matched.matches.map(({ number }) => number) });
        if (!('problem' in matched)) await this.rows.run(row.read, matched.matches, keeping, tx);
      }
      const taken: ResultImport = { ...file, state: 'taken', keptCount: good(rows) };
      await this.imports.settle(taken, rows, tx);
      const details = { importId: id, rows: rows.length, kept: taken.keptCount };
      await this.audit.append(tx, { chainId: actor.staffId, action: 'importedResults', actor, details });
      return this.view(taken, rows, tx);
    });
  }

  async drop(actor: StaffPrincipal, id: string) {
    return this.database.transaction(async (tx) => {
      const file = await this.mine(actor, id, tx);
      const rows = await this.imports.rowsOf(id, tx);
      if (file.state !== 'staged') return this.view(file, rows, tx);
      const dropped: ResultImport = { ...file, state: 'dropped' };
      await this.imports.settle(dropped, [], tx);
      const details = { importId: id };
      await this.audit.append(tx, { chainId: actor.staffId, action: 'droppedResults', actor, details });
      return this.view(dropped, rows, tx);
    });
  }

  /** What waits to be taken over in the county. */
  async list(actor: StaffPrincipal) {
    await this.confidentiality.require(actor);
    const files = await this.imports.staged(actor.regionCode);
    const views = files.map(async (file) => this.view(file, await this.imports.rowsOf(file.id)));
    return { imports: await Promise.all(views) };
  }

  /** A file of one's own county; another's is as unknown as one that does not exist. */
  private async mine(actor: StaffPrincipal, id: string, tx: Transaction): Promise<ResultImport> {
    await this.confidentiality.require(actor, tx);
    const file = await this.imports.find(id, tx);
    if (file?.regionCode !== actor.regionCode) throw new DomainError('notFound');
    return file;
  }

  private async view(file: ResultImport, rows: readonly StagedRow[], tx?: Transaction) {
    return {
      id: file.id,
      fileName: file.fileName,
      byName: (await this.staff.namesOf([file.staffId], tx)).get(file.staffId) ?? '',
      at: file.createdAt.toISOString(),
      state: file.state,
      seenBefore: Boolean(file.seenBefore),
      good: good(rows),
      rows: rows.map(({ read, caseNumbers, problem }) => ({ row: read.row, name: read.name, caseNumbers, problem })),
    };
  }
}

const good = (rows: readonly StagedRow[]) => rows.filter(({ problem }) => problem === null).length;
