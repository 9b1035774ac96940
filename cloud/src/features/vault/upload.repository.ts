import { Inject, Singleton } from '@midwayjs/core';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import type { Chunk, Upload } from './upload';

const columns = 'id, document_id, bytes, chunk_bytes, state, refusal, page_id';

/** Uploads and the pieces of them that have arrived. */
@Singleton()
export class UploadRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;

  async add(upload: Upload, tx: Transaction): Promise<void> {
    await this.database.insert('upload', { ...upload, startedAt: this.clock.now(), endedAt: null }, tx);
  }

  find(id: string, tx?: Transaction): Promise<Upload | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    return this.database.selectOne<Upload>(`SELECT ${columns} FROM upload WHERE id = ?${lock}`, [id], tx);
  }

  chunks(uploadId: string): Promise<Chunk[]> {
    const sql = 'SELECT ordinal, bytes, content_hash FROM upload_chunk WHERE upload_id = ? ORDER BY ordinal';
    return this.database.select<Chunk>(sql, [uploadId]);
  }

  async chunk(uploadId: string, ordinal: number): Promise<Chunk | undefined> {
    const sql = 'SELECT ordinal, bytes, content_hash FROM upload_chunk WHERE upload_id = ? AND ordinal = ?';
    return this.database.selectOne<Chunk>(sql, [uploadId, ordinal]);
  }

  /** Notes that a piece has arrived; false where it had before. */
  async addChunk(uploadId: string, chunk: Chunk): Promise<boolean> {
    try {
      await this.database.insert('upload_chunk', { uploadId, ...chunk, receivedAt: this.clock.now() });
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async finish(id: string, pageId: string, tx: Transaction): Promise<void> {
    const changes = { state: 'finished', pageId, endedAt: this.clock.now() };
    await this.database.update('upload', changes, { id, state: 'receiving' }, tx);
  }

  async refuse(id: string, refusal: ErrorCode): Promise<void> {
    const changes = { state: 'refused', refusal, endedAt: this.clock.now() };
    await this.database.update('upload', changes, { id, state: 'receiving' });
  }

  /** Pages that arrived and uploads on their way, of several documents together. */
  async pagesOf(documentIds: readonly string[], tx: Transaction): Promise<number> {
    const row = await this.database.selectOne<{ pages: number }>(
      `SELECT (SELECT COUNT(*) FROM document_page WHERE document_id IN (?))
            + (SELECT COUNT(*) FROM upload WHERE document_id IN (?) AND state = 'receiving') AS pages`,
      [documentIds, documentIds],
      tx,
    );
    return Number(row?.pages ?? 0);
  }

  async remove(id: string, tx: Transaction): Promise<void> {
    await this.database.execute('DELETE FROM upload_chunk WHERE upload_id = ?', [id], tx);
    await this.database.execute('DELETE FROM upload WHERE id = ?', [id], tx);
  }
}
