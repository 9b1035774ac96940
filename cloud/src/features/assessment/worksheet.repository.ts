import { Inject, Singleton } from '@midwayjs/core';
import type { Facts } from '@twin-pledge/shared/assessment/facts';
import type { Assessment } from '@twin-pledge/shared/assessment/worksheet';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** A worksheet as it was recorded, with everything that makes it again to the same yuan. */
export interface KeptWorksheet {
  caseId: string;
  /** The place whose policy it was reckoned by. */
  regionCode: string;
  onDate: string;
  packVersion: string;
  calendarVersion: string;
  facts: Facts;
  result: Assessment;
  staffId: string;
  createdAt: Date;
}

type Row = Omit<KeptWorksheet, 'facts' | 'result'> & { id: string; factsEnc: string; resultEnc: string };

/** Worksheets of cases; a new one is added, an old one never changed. */
@Singleton()
export class WorksheetRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** The one that stands for a case; undefined before the first. */
  async latest(caseId: string, tx?: Transaction): Promise<KeptWorksheet | undefined> {
    const sql = 'SELECT * FROM worksheet WHERE case_id = ? ORDER BY id DESC LIMIT 1';
    const row = await this.database.selectOne<Row>(sql, [caseId], tx);
    if (!row) return undefined;
    const { factsEnc, resultEnc, id: _id, ...rest } = row;
    return {
      ...rest,
      facts: JSON.parse(this.cipher.decrypt('worksheet.facts', factsEnc)) as Facts,
      result: JSON.parse(this.cipher.decrypt('worksheet.result', resultEnc)) as Assessment,
    };
  }

  async add({ facts, result, ...row }: KeptWorksheet, tx: Transaction): Promise<void> {
    await this.database.insert(
      'worksheet',
      {
        ...row,
        id: newId(),
        factsEnc: this.cipher.encrypt('worksheet.facts', JSON.stringify(facts)),
        resultEnc: this.cipher.encrypt('worksheet.result', JSON.stringify(result)),
      },
      tx,
    );
  }
}
