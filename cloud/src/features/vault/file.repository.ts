import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** A file on the shelf, for one household or draft. */
export interface StoredFile {
  id: string;
  ownerKey: string;
  /** Blind index of the bytes as they were received. */
  receivedIndex: string;
  storageKey: string;
  mime: string;
  bytes: number;
  /** SHA-256 of the bytes as they are kept. */
  contentHash: string;
}

const columns = 'id, owner_key, received_index, storage_key, mime, bytes, content_hash';

/** Files and the pages that show them. */
@Singleton()
export class FileRepository {
  @Inject() private readonly database!: Database;

  /** One file; locked until the end of the transaction where one is given. */
  find(id: string, tx?: Transaction): Promise<StoredFile | undefined> {
    const sql = `SELECT ${columns} FROM stored_file WHERE id = ?${tx ? this.database.forUpdate : ''}`;
    return this.database.selectOne<StoredFile>(sql, [id], tx);
  }

  /** The file that an owner has of these received bytes; locked where a transaction is given. */
  ofReceived(ownerKey: string, receivedIndex: string, tx?: Transaction): Promise<StoredFile | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    const sql = `SELECT ${columns} FROM stored_file WHERE owner_key = ? AND received_index = ?${lock}`;
    return this.database.selectOne<StoredFile>(sql, [ownerKey, receivedIndex], tx);
  }

  /** Fails as a duplicate key where the owner has a file of the same received bytes. */
  async add(file: StoredFile, createdAt: Date, tx: Transaction): Promise<void> {
    await this.database.insert('stored_file', { ...file, createdAt }, tx);
  }

  /** The files that the pages of a document show. */
  ofDocument(documentId: string, tx: Transaction): Promise<StoredFile[]> {
    const sql = `SELECT ${columns} FROM stored_file WHERE id IN (SELECT file_id FROM document_page WHERE document_id = ?)`;
    return this.database.select<StoredFile>(`${sql} ORDER BY id${this.database.forUpdate}`, [documentId], tx);
  }

  async setOwner(id: string, ownerKey: string, tx: Transaction): Promise<void> {
    await this.database.update('stored_file', { ownerKey }, { id }, tx);
  }

  /** Lets the pages of one file show another, and forgets the first; its bytes are swept away. */
  async replace(id: string, byId: string, tx: Transaction): Promise<void> {
    await this.database.update('document_page', { fileId: byId }, { fileId: id }, tx);
    await this.remove(id, tx);
  }

  async remove(id: string, tx: Transaction): Promise<void> {
    await this.database.execute('DELETE FROM stored_file WHERE id = ?', [id], tx);
  }

  async addPage(
    page: { id: string; documentId: string; fileId: string; addedAt: Date },
    tx: Transaction,
  ): Promise<void> {
    await this.database.insert('document_page', page, tx);
  }

  /** The page of a document that shows a file. */
  async pageShowing(documentId: string, fileId: string, tx: Transaction): Promise<string | undefined> {
    const sql = 'SELECT id FROM document_page WHERE document_id = ? AND file_id = ?';
    return (await this.database.selectOne<{ id: string }>(sql, [documentId, fileId], tx))?.id;
  }

  /** Takes a page out; the file it showed, where no other page shows it, is forgotten. Answers whether there was one. */
  async removePage(documentId: string, pageId: string, tx: Transaction): Promise<boolean> {
    const sql = 'SELECT file_id FROM document_page WHERE id = ? AND document_id = ?';
    const page = await this.database.selectOne<{ fileId: string }>(sql, [pageId, documentId], tx);
    if (!page) return false;
    await this.find(page.fileId, tx);
    await this.database.execute('DELETE FROM document_page WHERE id = ?', [pageId], tx);
    const others = await this.database.selectOne(
      'SELECT 1 AS found FROM document_page WHERE file_id = ?',
      [page.fileId],
      tx,
    );
    if (!others) await this.remove(page.fileId, tx);
    return true;
  }

  /** The documents whose pages show a file. */
  async documentsShowing(fileId: string): Promise<string[]> {
    const sql = 'SELECT DISTINCT document_id FROM document_page WHERE file_id = ? ORDER BY document_id';
    return (await this.database.select<{ documentId: string }>(sql, [fileId])).map(({ documentId }) => documentId);
  }
}
