import { Inject, Singleton } from '@midwayjs/core';
import type { VerifiedItem } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** How a difference was settled: the found value taken, or the declared one explained. */
export interface Settlement {
  lineKey: string;
  found: string;
  taken: boolean;
  explanation: string | null;
  staffId: string;
}

type Content = Pick<VerifiedItem, 'amountFen' | 'months' | 'count' | 'stated' | 'note'>;
type ItemRow = Omit<VerifiedItem, keyof Content> & { contentEnc: string; importId: string };
type SettlementRow = Omit<Settlement, 'taken' | 'explanation'> & { taken: number; explanationEnc: string | null };

const itemColumns = 'i.id, i.import_id, i.member_id, i.kind, i.content_enc, i.source_name, i.as_of_on';

interface Keeping {
  applicationId: string;
  importId: string;
  staffId: string;
  at: Date;
}

/** What sources told of households, and how differences were settled; only ever added to. */
@Singleton()
export class VerificationRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /**
   * What stands: of each source, person and thing what was told last. Two rows of one file are two accounts; an answer
   * to a question that was asked anew since counts no more.
   */
  async itemsOf(applicationId: string, tx?: Transaction): Promise<VerifiedItem[]> {
    const sql = `SELECT ${itemColumns} FROM verification_item i LEFT JOIN source_request r ON r.id = i.import_id
      WHERE i.application_id = ? AND (r.id IS NULL OR r.standing_key IS NOT NULL) ORDER BY i.id`;
    const rows = await this.database.select<ItemRow>(sql, [applicationId], tx);
    const subject = ({ memberId, kind, sourceName }: ItemRow) => `${memberId} ${kind} ${sourceName}`;
    const latest = new Map(rows.map((row) => [subject(row), row.importId]));
    const standing = rows.filter((row) => latest.get(subject(row)) === row.importId);
    return standing.map((row) => this.opened(row));
  }

  /** What one answer or one file told. */
  async itemsOfImport(importId: string, tx: Transaction): Promise<VerifiedItem[]> {
    const sql = `SELECT ${itemColumns} FROM verification_item i WHERE i.import_id = ? ORDER BY i.id`;
    return (await this.database.select<ItemRow>(sql, [importId], tx)).map((row) => this.opened(row));
  }

  async addItem(item: Omit<VerifiedItem, 'id'>, { at, ...kept }: Keeping, tx: Transaction): Promise<void> {
    const { amountFen, months, count, stated, note, memberId, kind, sourceName, asOfOn } = item;
    const content = JSON.stringify({ amountFen, months, count, stated, note } satisfies Content);
    const contentEnc = this.cipher.encrypt('verification_item.content', content);
    const row = { memberId, kind, sourceName, asOfOn };
    await this.database.insert('verification_item', { ...row, ...kept, id: newId(), contentEnc, createdAt: at }, tx);
  }

  /** The latest settlement of each line. */
  async settlementsOf(applicationId: string, tx?: Transaction): Promise<Map<string, Settlement>> {
    const sql = `SELECT line_key, found, taken, explanation_enc, staff_id FROM verification_settlement
      WHERE application_id = ? ORDER BY id`;
    const rows = await this.database.select<SettlementRow>(sql, [applicationId], tx);
    return new Map(
      rows.map(({ explanationEnc, taken, ...row }) => [
        row.lineKey,
        {
          ...row,
          taken: Boolean(taken),
          explanation:
            explanationEnc === null ? null : this.cipher.decrypt('verification_settlement.explanation', explanationEnc),
        },
      ]),
    );
  }

  async settle(applicationId: string, settlement: Settlement, at: Date, tx: Transaction): Promise<void> {
    const { explanation, taken, ...row } = settlement;
    const explanationEnc =
      explanation === null ? null : this.cipher.encrypt('verification_settlement.explanation', explanation);
    const kept = { ...row, applicationId, taken: taken ? 1 : 0, explanationEnc, id: newId(), createdAt: at };
    await this.database.insert('verification_settlement', kept, tx);
  }

  private opened({ contentEnc, importId: _import, ...row }: ItemRow): VerifiedItem {
    const content = JSON.parse(this.cipher.decrypt('verification_item.content', contentEnc)) as Content;
    return { ...row, ...content };
  }
}
