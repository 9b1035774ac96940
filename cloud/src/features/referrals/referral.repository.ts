import { Inject, Singleton } from '@midwayjs/core';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { codeRange } from '@twin-pledge/shared/kernel/regionCode';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { Referral } from './referral';

type Row = Omit<Referral, 'handedTo' | 'answer'> & { handedToEnc: string | null; answerEnc: string | null };
type Changes = Partial<Omit<Referral, 'id'>>;

/** How many letters a list shows at once. */
export const pageSize = 50;

/** Letters to departments; what was written about a household lies encrypted. */
@Singleton()
export class ReferralRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async add(referral: Referral, tx: Transaction): Promise<void> {
    const { handedTo, answer, ...row } = referral;
    await this.database.insert('referral', { ...row, ...this.sealed({ handedTo, answer }) }, tx);
  }

  async change(id: string, changes: Changes, tx: Transaction): Promise<void> {
    const { handedTo, answer, ...row } = changes;
    await this.database.update('referral', { ...row, ...this.sealed({ handedTo, answer }) }, { id }, tx);
  }

  /** One letter, locked for a change where a transaction is given. */
  async find(id: string, tx?: Transaction): Promise<Referral | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    const row = await this.database.selectOne<Row>(`SELECT * FROM referral WHERE id = ?${lock}`, [id], tx);
    return row && this.opened(row);
  }

  /** The letters of some cases, oldest first. */
  async ofCases(caseIds: readonly string[], tx?: Transaction): Promise<Referral[]> {
    const sql = 'SELECT * FROM referral WHERE case_id IN (?) ORDER BY id';
    return (await this.database.select<Row>(sql, [[...caseIds]], tx)).map((row) => this.opened(row));
  }

  /**
   * The letters sent by queue to a department of a county: without an answer the oldest first, answered ones the latest
   * first; one more than a page tells that there are others.
   */
  async toDepartment(
    { departmentCode, countyCode, staffId }: { departmentCode: string; countyCode: string; staffId: string },
    { answered, after }: { answered: boolean; after: string | undefined },
  ): Promise<Referral[]> {
    const { from, to } = codeRange(countyCode);
    const further = after === undefined ? '' : `AND r.id ${answered ? '<' : '>'} ?`;
    const sql = `SELECT r.* FROM referral r WHERE r.department_code = ? AND r.county_code BETWEEN ? AND ? AND r.send_by = 'queue'
      AND r.answered_on IS ${answered ? 'NOT NULL' : 'NULL'} ${further}
      AND NOT EXISTS (SELECT 1 FROM aid_case c JOIN application_person p ON p.application_id = c.application_id
        JOIN staff_relative s ON s.id_index = p.id_index WHERE c.id = r.case_id AND s.staff_id = ?)
      ORDER BY r.id ${answered ? 'DESC' : 'ASC'} LIMIT ${pageSize + 1}`;
    const values = [departmentCode, from, to, ...(after === undefined ? [] : [after]), staffId];
    return (await this.database.select<Row>(sql, values)).map((row) => this.opened(row));
  }

  /** Letters sent by queue that must be answered by a day, have no answer, and nobody was reminded of. */
  async dueBy(day: PlainDate, most: number): Promise<Referral[]> {
    const sql = `SELECT * FROM referral WHERE answered_on IS NULL AND due_on IS NOT NULL AND due_on <= ?
      AND send_by = 'queue' AND reminded_on IS NULL ORDER BY id LIMIT ${Math.trunc(most)}`;
    return (await this.database.select<Row>(sql, [day])).map((row) => this.opened(row));
  }

  private opened({ handedToEnc, answerEnc, ...row }: Row): Referral {
    return {
      ...row,
      handedTo: handedToEnc === null ? null : this.cipher.decrypt('referral.handed_to', handedToEnc),
      answer: answerEnc === null ? null : this.cipher.decrypt('referral.answer', answerEnc),
    };
  }

  private sealed({ handedTo, answer }: Pick<Changes, 'handedTo' | 'answer'>) {
    const seal = (place: string, text: string | null) => (text === null ? null : this.cipher.encrypt(place, text));
    return {
      ...(handedTo === undefined ? {} : { handedToEnc: seal('referral.handed_to', handedTo) }),
      ...(answer === undefined ? {} : { answerEnc: seal('referral.answer', answer) }),
    };
  }
}
