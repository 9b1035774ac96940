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

type Content = Pick<VerifiedItem, 'amountFen' | 'months' | 'count'>;
type ItemRow = Omit<VerifiedItem, keyof Content> & { contentEnc: string; importId: string };
type SettlementRow = Omit<Settlement, 'taken' | 'explanation'> & { taken: number; explanationEnc: string | null };

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

  /** What stands: of each source, person and thing what was told last. Two rows of one file are two accounts. */
  async itemsOf(applicationId: string, tx?: Transaction): Promise<VerifiedItem[]> {
    const sql = `SELECT id, import_id, member_id, kind, content_enc, source_name, as_of_on FROM verification_item
      WHERE application_id = ? ORDER BY id`;
    const rows = await this.database.select<ItemRow>(sql, [applicationId], tx);
    const subject = ({ memberId, kind, sourceName }: ItemRow) => `${memberId} ${kind} ${sourceName}`;
    const latest = new Map(rows.map((row) => [subject(row), row.importId]));
    const standing = rows.filter((row) => latest.get(subject(row)) === row.importId);
    return standing.map(({ contentEnc, importId: _import, ...row }) => ({
      ...row,
      ...(JSON.parse(this.cipher.decrypt('verification_item.content', contentEnc)) as Content),
    }));
  }

  async addItem(item: Omit<VerifiedItem, 'id'>, { at, ...kept }: Keeping, tx: Transaction): Promise<void> {
    const { amountFen, months, count, ...row } = item;
    const contentEnc = this.cipher.encrypt('verification_item.content', JSON.stringify({ amountFen, months, count }));
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
}
