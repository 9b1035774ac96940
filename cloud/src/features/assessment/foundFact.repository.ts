import { Inject, Singleton } from '@midwayjs/core';
import type { FoundFact } from '@twin-pledge/shared/assessment/foundFacts';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** A fact found, with who put it down and when. */
export interface KeptFact extends FoundFact {
  id: string;
  note: string | null;
  staffId: string;
  createdAt: Date;
}

interface Row {
  id: string;
  path: string;
  valueEnc: string;
  sourceFrom: FoundFact['source']['from'];
  sourceOn: string;
  noteEnc: string | null;
  staffId: string;
  createdAt: Date;
}

/** Facts found about the household of an application, in the order they were found; never changed, only added to. */
@Singleton()
export class FoundFactRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async of(applicationId: string, tx?: Transaction): Promise<KeptFact[]> {
    const sql = `SELECT id, path, value_enc, source_from, source_on, note_enc, staff_id, created_at
      FROM found_fact WHERE application_id = ? ORDER BY id`;
    const rows = await this.database.select<Row>(sql, [applicationId], tx);
    return rows.map(({ valueEnc, sourceFrom, sourceOn, noteEnc, ...row }) => ({
      ...row,
      value: JSON.parse(this.cipher.decrypt('found_fact.value', valueEnc)) as unknown,
      source: { from: sourceFrom, on: sourceOn },
      note: noteEnc === null ? null : this.cipher.decrypt('found_fact.note', noteEnc),
    }));
  }

  async add(applicationId: string, fact: Omit<KeptFact, 'id'>, tx: Transaction): Promise<void> {
    const { value, source, note, ...row } = fact;
    await this.database.insert(
      'found_fact',
      {
        ...row,
        id: newId(),
        applicationId,
        valueEnc: this.cipher.encrypt('found_fact.value', JSON.stringify(value)),
        sourceFrom: source.from,
        sourceOn: source.on,
        noteEnc: note === null ? null : this.cipher.encrypt('found_fact.note', note),
      },
      tx,
    );
  }
}
