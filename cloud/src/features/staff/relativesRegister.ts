import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** The register of relatives of staff and cadres, as far as others need it: who takes no part (H01, C08; TJ 二(六)). */
@Singleton()
export class RelativesRegister {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  /** The staff for whom any of these identity numbers (blind indexes of kind `idNumber`) is registered, their own included. */
  async recusedStaff(idIndexes: readonly string[], tx?: Transaction): Promise<string[]> {
    if (idIndexes.length === 0) return [];
    const rows = await this.database.select<{ staffId: string }>(
      'SELECT DISTINCT staff_id FROM staff_relative WHERE id_index IN (?) ORDER BY staff_id',
      [idIndexes],
      tx,
    );
    return rows.map(({ staffId }) => staffId);
  }

  /** Whom one member of staff is registered as related to; themselves where they are entered. */
  async of(staffId: string, tx?: Transaction): Promise<{ idIndex: string; name: string }[]> {
    const sql = 'SELECT id_index, name_enc FROM staff_relative WHERE staff_id = ? ORDER BY id';
    const rows = await this.database.select<{ idIndex: string; nameEnc: string }>(sql, [staffId], tx);
    return rows.map(({ idIndex, nameEnc }) => ({ idIndex, name: this.cipher.decrypt('staff_relative.name', nameEnc) }));
  }
}
