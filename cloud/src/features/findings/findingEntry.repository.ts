import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { FindingEntry } from './finding';

type Row = Omit<FindingEntry, 'content'> & { contentEnc: string };

const place = 'finding_entry.content';

/** What was found, said and decided, encrypted, in the order it came; only ever added to. */
@Singleton()
export class FindingEntryRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async of(findingId: string, tx?: Transaction): Promise<FindingEntry[]> {
    const sql = 'SELECT * FROM finding_entry WHERE finding_id = ? ORDER BY id';
    const rows = await this.database.select<Row>(sql, [findingId], tx);
    return rows.map(({ contentEnc, ...row }) => ({
      ...row,
      content: JSON.parse(this.cipher.decrypt(place, contentEnc)) as FindingEntry['content'],
    }));
  }

  async add({ content, ...row }: Omit<FindingEntry, 'id'>, tx: Transaction): Promise<void> {
    const contentEnc = this.cipher.encrypt(place, JSON.stringify(content));
    await this.database.insert('finding_entry', { ...row, id: newId(), contentEnc }, tx);
  }
}
