import { Inject, Singleton } from '@midwayjs/core';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from './caseRow';
import { nameTokens } from './nameTokens';

type Placed = Pick<CaseRow, 'id' | 'townshipCode' | 'registrationTownshipCode'>;

interface Unentered {
  id: string;
  townshipCode: RegionCode;
  registrationTownshipCode: RegionCode | null;
  nameEnc: string;
}

const backfill = 'caseNames';
const pageSize = 200;
const withNames = `SELECT c.id, c.township_code, c.registration_township_code, p.name_enc FROM aid_case c
  JOIN application_person a ON a.application_id = c.application_id AND a.role = 'applicant'
  JOIN person p ON p.id = a.person_id`;

/** Enters the beginnings of an applicant's name, by which a case is found in its townships and counties. */
@Singleton()
export class CaseNames {
  @Inject() private readonly database!: Database;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly cipher!: FieldCipher;
  /** The newest case there was when those without names were last looked for by this process. */
  private newestThen: string | null = null;

  /** Enters a case that was just opened. Name and places are fixed after sending, so it is done once. */
  async enter(tx: Transaction, { id, ...places }: Placed, name: string): Promise<void> {
    const rows = nameTokens(this.blind, { caseId: id, name, ...places });
    if (rows.length === 0) return;
    const marks = rows.map(() => '(?, ?)').join(', ');
    const values = rows.flatMap(({ token, caseId }) => [token, caseId]);
    await this.database.execute(`INSERT INTO case_name_token (token, case_id) VALUES ${marks}`, values, tx);
  }

  /** Enters the cases that were opened before names were, page by page; takes up where it was broken off. */
  async enterEarlier(): Promise<void> {
    while (await this.enterPage()) continue;
    await this.enterMissed();
  }

  /** A program of an earlier version, beside this one or after going back to it, opens cases and enters no names. */
  private async enterMissed(): Promise<void> {
    const state = await this.database.selectOne<{ afterId: string | null }>(
      'SELECT after_id FROM backfill WHERE name = ?',
      [backfill],
    );
    let from = state?.afterId ?? '';
    for (let page = await this.missed(from); page.length > 0; page = await this.missed(from)) {
      await this.database.transaction(async (tx) => {
        for (const { nameEnc, ...aidCase } of page)
          await this.enter(tx, aidCase, this.cipher.decrypt('person.name', nameEnc));
      });
      from = page[page.length - 1]?.id ?? from;
    }
    const newest = await this.database.selectOne<{ id: string | null }>('SELECT MAX(id) AS id FROM aid_case', []);
    // Ids follow one another in time: what was opened before the last look is committed, or never will be.
    if (this.newestThen) await this.database.update('backfill', { afterId: this.newestThen }, { name: backfill });
    this.newestThen = newest?.id ?? null;
  }

  private async enterPage(): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const sql = `SELECT after_id, done FROM backfill WHERE name = ?${this.database.forUpdate}`;
      const state = await this.database.selectOne<{ afterId: string | null; done: number }>(sql, [backfill], tx);
      if (state?.done === 1) return false;
      if (!state) await this.database.insert('backfill', { name: backfill, afterId: null, done: 0 }, tx);
      const page = await this.after(state?.afterId ?? '', tx);
      for (const { nameEnc, ...aidCase } of page) {
        await this.database.execute('DELETE FROM case_name_token WHERE case_id = ?', [aidCase.id], tx);
        await this.enter(tx, aidCase, this.cipher.decrypt('person.name', nameEnc));
      }
      const last = page[page.length - 1];
      const changes = last ? { afterId: last.id } : { done: 1 };
      await this.database.update('backfill', changes, { name: backfill }, tx);
      return last !== undefined;
    });
  }

  private after(id: string, tx: Transaction): Promise<Unentered[]> {
    return this.database.select<Unentered>(`${withNames} WHERE c.id > ? ORDER BY c.id LIMIT ${pageSize}`, [id], tx);
  }

  private missed(after: string): Promise<Unentered[]> {
    return this.database.select<Unentered>(
      `${withNames} WHERE c.id > ? AND NOT EXISTS (SELECT 1 FROM case_name_token t WHERE t.case_id = c.id)
       ORDER BY c.id LIMIT ${pageSize}`,
      [after],
    );
  }
}
