import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { EvidenceFile } from './finding';

type Row = Omit<EvidenceFile, 'title'> & { titleEnc: string };

const place = 'finding_file.title';

/** The files that prove what was found; only ever added to. */
@Singleton()
export class EvidenceRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** The files of a finding, oldest first. */
  async of(findingId: string): Promise<EvidenceFile[]> {
    const sql = 'SELECT * FROM finding_file WHERE finding_id = ? ORDER BY id';
    const rows = await this.database.select<Row>(sql, [findingId]);
    return rows.map(({ titleEnc, ...row }) => ({ ...row, title: this.cipher.decrypt(place, titleEnc) }));
  }

  /** Fails as a duplicate key where the finding has the same file. */
  async add({ title, ...row }: EvidenceFile): Promise<void> {
    await this.database.insert('finding_file', { ...row, titleEnc: this.cipher.encrypt(place, title) });
  }
}
