import { Init, Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Log } from '../../platform/log/log';
import { Schedule } from '../../platform/schedule/schedule';
import { Storage } from '../../platform/storage/storage';
import { DocumentRepository } from './document.repository';
import { FileRepository } from './file.repository';
import { uploadKeptDays } from './limits';
import { UploadRepository } from './upload.repository';

const dayMilliseconds = 86_400_000;
const sixHours = 6 * 3600;
const week = 7 * 24 * 3600;
const batch = 200;

/**
 * Keeps shelf and record in step: papers of drafts that are gone, uploads that were given up, and bytes that no record
 * names are removed; a record whose bytes are missing is reported.
 */
@Singleton()
export class VaultSweep {
  @Inject() private readonly database!: Database;
  @Inject() private readonly documents!: DocumentRepository;
  @Inject() private readonly files!: FileRepository;
  @Inject() private readonly uploads!: UploadRepository;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  private suspects: ReadonlySet<string> = new Set();

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'vaultSweep', everySeconds: sixHours, run: () => this.run() });
    this.schedule.add({ name: 'vaultCheck', everySeconds: week, run: () => this.reportMissing() });
  }

  async run(): Promise<void> {
    const givenUp = new Date(this.clock.now().getTime() - uploadKeptDays * dayMilliseconds);
    await this.eachOf(
      `SELECT d.id FROM document d LEFT JOIN draft f ON f.id = d.draft_id
       WHERE d.draft_id IS NOT NULL AND f.id IS NULL AND d.id > ?`,
      [],
      (id) => this.removeDocument(id),
    );
    await this.eachOf('SELECT id FROM upload WHERE started_at < ? AND id > ?', [givenUp], (id) =>
      this.removeUpload(id),
    );
    await this.eachOf(
      `SELECT d.id FROM document d LEFT JOIN document_page p ON p.document_id = d.id
       LEFT JOIN upload u ON u.document_id = d.id
       WHERE p.id IS NULL AND u.id IS NULL AND d.draft_id IS NULL AND d.added_at < ? AND d.id > ?`,
      [givenUp],
      (id) => this.removeDocument(id),
    );
    await this.sweepShelf();
  }

  private async removeDocument(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const document = await this.documents.find(id, tx);
      if (!document) return;
      const pages = await this.database.select<{ id: string }>(
        'SELECT id FROM document_page WHERE document_id = ?',
        [id],
        tx,
      );
      for (const page of pages) await this.files.removePage(id, page.id, tx);
      const uploads = await this.database.select<{ id: string }>(
        'SELECT id FROM upload WHERE document_id = ?',
        [id],
        tx,
      );
      for (const upload of uploads) await this.uploads.remove(upload.id, tx);
      await this.documents.remove(id, tx);
    });
  }

  private async removeUpload(id: string): Promise<void> {
    await this.database.transaction((tx) => this.uploads.remove(id, tx));
  }

  /** Does something with each id of a list that is read in pages; the list's last placeholder is the key to go on from. */
  private async eachOf(sql: string, values: readonly Date[], work: (id: string) => Promise<void>): Promise<void> {
    for (let after = ''; ;) {
      const rows = await this.database.select<{ id: string }>(`${sql} ORDER BY 1 LIMIT ${batch}`, [...values, after]);
      for (const { id } of rows) await work(id);
      const last = rows.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  /**
   * Removes what no record names. A file lies on the shelf a moment before its record is written, so only what a round
   * hours ago found unnamed, too, is taken for what a program that died left behind.
   */
  private async sweepShelf(): Promise<void> {
    const unnamed = new Set<string>();
    for await (const keys of inBatches(this.storage.list('files/'))) {
      const sql = 'SELECT storage_key FROM stored_file WHERE storage_key IN (?)';
      const rows = await this.database.select<{ storageKey: string }>(sql, [keys]);
      const named = new Set(rows.map(({ storageKey }) => storageKey));
      for (const key of keys) if (!named.has(key)) unnamed.add(key);
    }
    for await (const keys of inBatches(this.storage.list('uploads/'))) {
      const sql = "SELECT id FROM upload WHERE state = 'receiving' AND id IN (?)";
      const rows = await this.database.select<{ id: string }>(sql, [keys.map(uploadIdIn)]);
      const receiving = new Set(rows.map(({ id }) => id));
      for (const key of keys) if (!receiving.has(uploadIdIn(key))) unnamed.add(key);
    }
    for (const key of unnamed) {
      if (!this.suspects.has(key)) continue;
      await this.storage.delete(key);
      unnamed.delete(key);
    }
    this.suspects = unnamed;
  }

  /** A record without its bytes can't be mended here; the operator is told which, to bring it back from the copy. */
  async reportMissing(): Promise<void> {
    await this.eachOf('SELECT id FROM stored_file WHERE id > ?', [], async (id) => {
      const file = await this.files.find(id);
      if (!file || (await this.storage.exists(file.storageKey))) return;
      this.log.error('vault.fileMissing', new Error('a file of the record is not on the shelf'), { fileId: id });
    });
  }
}

const uploadIdIn = (key: string): string => key.slice('uploads/'.length).split('-', 1)[0] ?? '';

async function* inBatches(keys: AsyncIterable<string>): AsyncIterable<string[]> {
  let some: string[] = [];
  for await (const key of keys) {
    some.push(key);
    if (some.length < batch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
