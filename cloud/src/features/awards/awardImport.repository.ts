import { Inject, Singleton } from '@midwayjs/core';
import type { AwardRowProblem } from '@twin-pledge/shared/kernel/awardRowProblem';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { AwardRowText } from './awardRows';

export interface AwardImport {
  id: string;
  countyCode: string;
  fileName: string;
  fileHash: string;
  rowCount: number;
  staffId: string;
  createdAt: Date;
}

export type AwardRowState = 'ready' | 'wrong' | 'known' | 'taken';

/** A row of a list as it is kept. */
export interface KeptRow {
  id: string;
  importId: string;
  rowNo: number;
  family: number;
  text: AwardRowText;
  state: AwardRowState;
  problem: AwardRowProblem | null;
  about: string | null;
  awardId: string | null;
}

type Row = Omit<KeptRow, 'text' | 'about'> & { contentEnc: string; problemEnc: string | null };

const place = 'award_import_row.content';

/** Lists that were sent in, row by row; what a row says lies encrypted. */
@Singleton()
export class AwardImportRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add(row: AwardImport, rows: readonly Omit<KeptRow, 'id' | 'importId' | 'awardId'>[], tx: Transaction) {
    await this.database.insert('award_import', { ...row, state: 'staged' }, tx);
    for (const { text, about, ...kept } of rows) {
      const contentEnc = this.cipher.encrypt(place, JSON.stringify(text));
      const problemEnc = about === null ? null : this.cipher.encrypt(place, about);
      const row_ = { ...kept, id: newId(), importId: row.id, contentEnc, problemEnc, awardId: null };
      await this.database.insert('award_import_row', row_, tx);
    }
  }

  /** A list of a county; locked for a change where `forChange` is set. */
  async find(id: string, countyCode: string, tx?: Transaction, forChange = false): Promise<AwardImport | undefined> {
    const lock = forChange ? this.database.forUpdate : '';
    const sql = `SELECT id, county_code, file_name, file_hash, row_count, staff_id, created_at
      FROM award_import WHERE id = ? AND county_code = ?${lock}`;
    return this.database.selectOne<AwardImport>(sql, [id, countyCode], tx);
  }

  /** The latest lists of a county. */
  async latest(countyCode: string, most: number): Promise<AwardImport[]> {
    const sql = `SELECT id, county_code, file_name, file_hash, row_count, staff_id, created_at
      FROM award_import WHERE county_code = ? ORDER BY id DESC LIMIT ${most}`;
    return this.database.select<AwardImport>(sql, [countyCode]);
  }

  /** How many rows of some lists are in which state. */
  async counts(importIds: readonly string[], tx?: Transaction): Promise<Map<string, Record<AwardRowState, number>>> {
    const found = new Map(importIds.map((id) => [id, { ready: 0, wrong: 0, known: 0, taken: 0 }]));
    if (importIds.length === 0) return found;
    const rows = await this.database.select<{ importId: string; state: AwardRowState; counted: number }>(
      'SELECT import_id, state, COUNT(*) AS counted FROM award_import_row WHERE import_id IN (?) GROUP BY import_id, state',
      [[...importIds]],
      tx,
    );
    for (const { importId, state, counted } of rows) found.get(importId)![state] = Number(counted);
    return found;
  }

  /** The rows after one, by number; of some states alone where they are told. */
  async page(importId: string, after: number, most: number, states: readonly AwardRowState[]): Promise<KeptRow[]> {
    const sql = `SELECT * FROM award_import_row WHERE import_id = ? AND row_no > ? AND state IN (?)
      ORDER BY row_no LIMIT ${most}`;
    return (await this.database.select<Row>(sql, [importId, after, [...states]])).map((row) => this.toRow(row));
  }

  /** The first families that wait to be taken over, whole. */
  async nextFamilies(importId: string, most: number, tx: Transaction): Promise<KeptRow[][]> {
    const heads = await this.database.select<{ family: number }>(
      `SELECT DISTINCT family FROM award_import_row WHERE import_id = ? AND state = 'ready' ORDER BY family LIMIT ${most}`,
      [importId],
      tx,
    );
    if (heads.length === 0) return [];
    const rows = await this.database.select<Row>(
      'SELECT * FROM award_import_row WHERE import_id = ? AND family IN (?) ORDER BY row_no',
      [importId, heads.map(({ family }) => family)],
      tx,
    );
    return heads.map(({ family }) => rows.filter((row) => row.family === family).map((row) => this.toRow(row)));
  }

  async settle(
    row: KeptRow,
    { about, ...changes }: Pick<KeptRow, 'state' | 'problem' | 'about' | 'awardId'>,
    tx: Transaction,
  ): Promise<void> {
    const problemEnc = about === null ? null : this.cipher.encrypt(place, about);
    await this.database.update('award_import_row', { ...changes, problemEnc }, { id: row.id }, tx);
  }

  private toRow({ contentEnc, problemEnc, ...row }: Row): KeptRow {
    return {
      ...row,
      text: JSON.parse(this.cipher.decrypt(place, contentEnc)) as AwardRowText,
      about: problemEnc === null ? null : this.cipher.decrypt(place, problemEnc),
    };
  }
}
