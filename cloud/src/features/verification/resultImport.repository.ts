import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { ImportProblem, ResultRow } from './resultRows';

/** A file of results: staged until somebody takes its good rows over, or drops it. */
export interface ResultImport {
  id: string;
  fileHash: string;
  fileName: string;
  rowCount: number;
  keptCount: number;
  regionCode: string;
  state: 'staged' | 'taken' | 'dropped';
  seenBefore: number;
  staffId: string;
  createdAt: Date;
}

/** One row as it was read, and what became of it. */
export interface StagedRow {
  read: ResultRow;
  caseNumbers: string[];
  problem: ImportProblem | null;
}

interface RowColumns {
  sheetRow: number;
  contentEnc: string;
  problem: ImportProblem | null;
}

/** Files of results and their rows; the rows lie sealed, good and bad alike, so that nothing of a file is lost. */
@Singleton()
export class ResultImportRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add(file: ResultImport, rows: readonly StagedRow[], tx: Transaction): Promise<void> {
    await this.database.insert('verification_import', { ...file }, tx);
    for (const row of rows) await this.database.insert('verification_row', this.sealed(file.id, row), tx);
  }

  /** Locked for a change. */
  async find(id: string, tx: Transaction): Promise<ResultImport | undefined> {
    const sql = `SELECT * FROM verification_import WHERE id = ?${this.database.forUpdate}`;
    return this.database.selectOne<ResultImport>(sql, [id], tx);
  }

  /** The same bytes of the same place, in a state. */
  async sameFile(
    { fileHash, regionCode }: Pick<ResultImport, 'fileHash' | 'regionCode'>,
    state: ResultImport['state'],
    tx: Transaction,
  ): Promise<ResultImport | undefined> {
    const sql = 'SELECT * FROM verification_import WHERE region_code = ? AND state = ? AND file_hash = ? LIMIT 1';
    return this.database.selectOne<ResultImport>(sql, [regionCode, state, fileHash], tx);
  }

  /** What waits to be taken over in a place. */
  async staged(regionCode: string): Promise<ResultImport[]> {
    const sql = `SELECT * FROM verification_import WHERE region_code = ? AND state = 'staged' ORDER BY id LIMIT 20`;
    return this.database.select<ResultImport>(sql, [regionCode]);
  }

  async rowsOf(importId: string, tx?: Transaction): Promise<StagedRow[]> {
    const sql = 'SELECT sheet_row, content_enc, problem FROM verification_row WHERE import_id = ? ORDER BY sheet_row';
    const rows = await this.database.select<RowColumns>(sql, [importId], tx);
    return rows.map(({ contentEnc, problem }) => ({
      ...(JSON.parse(this.cipher.decrypt('verification_row.content', contentEnc)) as Omit<StagedRow, 'problem'>),
      problem,
    }));
  }

  /** Keeps what became of the rows and of the file. */
  async settle(file: ResultImport, rows: readonly StagedRow[], tx: Transaction): Promise<void> {
    const { id, state, keptCount } = file;
    await this.database.update('verification_import', { state, keptCount }, { id }, tx);
    for (const row of rows) {
      const { importId, sheetRow, ...changes } = this.sealed(id, row);
      await this.database.update('verification_row', changes, { importId, sheetRow }, tx);
    }
  }

  private sealed(importId: string, { read, caseNumbers, problem }: StagedRow) {
    const contentEnc = this.cipher.encrypt('verification_row.content', JSON.stringify({ read, caseNumbers }));
    return { importId, sheetRow: read.row, contentEnc, problem };
  }
}
