import { Inject, Singleton } from '@midwayjs/core';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { DocumentRow, Page, VaultDocument } from './document';

const columns = `d.id, d.draft_id, d.household_id, d.person_id, d.member_id, d.type_code, d.valid_to, d.added_by_kind,
  d.added_by_id, d.added_at`;

type PageRow = Omit<Page, 'ordinal'> & { documentId: string };

/** Documents and what they hang on. */
@Singleton()
export class DocumentRepository {
  @Inject() private readonly database!: Database;

  async add(document: DocumentRow, tx: Transaction): Promise<void> {
    await this.database.insert('document', { ...document }, tx);
  }

  /** One document; locked until the end of the transaction where one is given. */
  async find(id: string, tx?: Transaction): Promise<DocumentRow | undefined> {
    const lock = tx ? this.database.forUpdate : '';
    return this.database.selectOne<DocumentRow>(`SELECT ${columns} FROM document d WHERE d.id = ?${lock}`, [id], tx);
  }

  ofDraft(draftId: string, tx?: Transaction): Promise<DocumentRow[]> {
    return this.database.select(`SELECT ${columns} FROM document d WHERE d.draft_id = ? ORDER BY d.id`, [draftId], tx);
  }

  ofHousehold(householdId: string, tx?: Transaction): Promise<DocumentRow[]> {
    const sql = `SELECT ${columns} FROM document d WHERE d.household_id = ? ORDER BY d.id`;
    return this.database.select(sql, [householdId], tx);
  }

  ofApplication(applicationId: string, tx?: Transaction): Promise<DocumentRow[]> {
    const sql = `SELECT ${columns} FROM application_document a JOIN document d ON d.id = a.document_id
      WHERE a.application_id = ? ORDER BY d.id`;
    return this.database.select(sql, [applicationId], tx);
  }

  /**
   * The ids of the documents that share a limit with this one: those of its draft, or of each application it is linked to.
   * The application stays locked, so that two pages at once can't both be the last.
   */
  async besides({ id, draftId }: DocumentRow, tx: Transaction): Promise<string[][]> {
    if (draftId !== null) return [(await this.ofDraft(draftId, tx)).map((one) => one.id)];
    const applications = await this.database.select<{ id: string }>(
      `SELECT p.id FROM application p WHERE p.id IN (SELECT application_id FROM application_document WHERE document_id = ?)
       ORDER BY p.id${this.database.forUpdate}`,
      [id],
      tx,
    );
    const groups: string[][] = [];
    for (const one of applications) groups.push((await this.ofApplication(one.id, tx)).map((row) => row.id));
    return groups;
  }

  /** The documents with their pages, in the order of the rows. */
  async withPages(rows: readonly DocumentRow[], tx?: Transaction): Promise<VaultDocument[]> {
    const ids = rows.map(({ id }) => id);
    const pages = await this.database.select<PageRow>(
      `SELECT p.id, p.document_id, p.file_id, f.mime, f.bytes FROM document_page p
       JOIN stored_file f ON f.id = p.file_id WHERE p.document_id IN (?) ORDER BY p.id`,
      [ids],
      tx,
    );
    return rows.map(({ id, typeCode, memberId, personId, validTo, addedAt }) => ({
      id,
      typeCode,
      memberId,
      personId,
      validTo,
      addedAt: addedAt.toISOString(),
      pages: pages
        .filter((page) => page.documentId === id)
        .map(({ documentId: _document, ...page }, index) => ({ ...page, ordinal: index + 1 })),
    }));
  }

  /** Links a document to an application; a link that is there already stays. */
  async link(applicationId: string, documentId: string, linkedAt: Date, tx: Transaction): Promise<void> {
    const known = await this.database.selectOne(
      'SELECT 1 AS found FROM application_document WHERE application_id = ? AND document_id = ?',
      [applicationId, documentId],
      tx,
    );
    if (!known) await this.database.insert('application_document', { applicationId, documentId, linkedAt }, tx);
  }

  /** Puts a document that hung on a draft, or on another household, into a household's vault. */
  async moveToHousehold(id: string, householdId: string, personId: string | null, tx: Transaction): Promise<void> {
    await this.database.update('document', { draftId: null, householdId, personId }, { id }, tx);
  }

  /** The cases of every application a document is linked to. */
  async casesOf(documentId: string, tx?: Transaction): Promise<string[]> {
    const rows = await this.database.select<{ id: string }>(
      `SELECT c.id FROM application_document a JOIN aid_case c ON c.application_id = a.application_id
       WHERE a.document_id = ? ORDER BY c.id`,
      [documentId],
      tx,
    );
    return rows.map(({ id }) => id);
  }

  /** Whether a notice that still waits for its answer was sent before the document came: then it answers that notice. */
  async answersOpenNotice({ id, addedAt }: DocumentRow, tx?: Transaction): Promise<boolean> {
    const row = await this.database.selectOne(
      `SELECT 1 AS found FROM application_document a JOIN aid_case c ON c.application_id = a.application_id
       JOIN supplement_request r ON r.case_id = c.id AND r.answered_at IS NULL
       WHERE a.document_id = ? AND r.requested_at <= ? AND c.waiting_for = 'resident' LIMIT 1`,
      [id, addedAt],
      tx,
    );
    return row !== undefined;
  }

  /** Whether the document belongs to a case whose relief came first and whose papers are still being completed. */
  async followsRelief(id: string, tx?: Transaction): Promise<boolean> {
    const sql = `SELECT 1 AS found FROM application_document a JOIN aid_case c ON c.application_id = a.application_id
      WHERE a.document_id = ? AND c.status = 'relieved' LIMIT 1`;
    return (await this.database.selectOne(sql, [id], tx)) !== undefined;
  }

  /** Whether a signature on paper relies on the document as its scanned original. */
  async isSignatureProof(id: string, tx?: Transaction): Promise<boolean> {
    const sql = 'SELECT 1 AS found FROM signature WHERE document_id = ? LIMIT 1';
    return (await this.database.selectOne(sql, [id], tx)) !== undefined;
  }

  /** The fingerprints of the files of a document as they were received, page by page. */
  async fingerprints(id: string, tx?: Transaction): Promise<string[]> {
    const sql = `SELECT f.received_index FROM document_page p JOIN stored_file f ON f.id = p.file_id
      WHERE p.document_id = ? ORDER BY p.id`;
    const rows = await this.database.select<{ receivedIndex: string }>(sql, [id], tx);
    return rows.map((row) => row.receivedIndex);
  }

  async remove(id: string, tx: Transaction): Promise<void> {
    await this.database.execute('DELETE FROM application_document WHERE document_id = ?', [id], tx);
    await this.database.execute('DELETE FROM document WHERE id = ?', [id], tx);
  }
}
