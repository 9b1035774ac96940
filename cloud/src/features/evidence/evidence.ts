import { Inject, Singleton } from '@midwayjs/core';
import type { EvidencePurpose } from '@twin-pledge/shared/kernel/evidencePurpose';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';

/** A signed paper that an act rests on: a photo or a PDF. */
export interface EvidenceFile {
  id: string;
  caseId: string;
  purpose: EvidencePurpose;
  storageKey: string;
  mime: string;
  bytes: number;
  contentHash: string;
  staffId: string;
  addedAt: Date;
}

/** The signed papers of cases; only ever added to. */
@Singleton()
export class Evidence {
  @Inject() private readonly database!: Database;

  /** Of a case and a purpose, oldest first. */
  async of(caseId: string, purpose: EvidencePurpose): Promise<EvidenceFile[]> {
    const sql = 'SELECT * FROM evidence_file WHERE case_id = ? AND purpose = ? ORDER BY id';
    return this.database.select<EvidenceFile>(sql, [caseId, purpose]);
  }

  /** One of a case; undefined for another's. */
  async find(caseId: string, id: string, tx?: Transaction): Promise<EvidenceFile | undefined> {
    const sql = 'SELECT * FROM evidence_file WHERE case_id = ? AND id = ?';
    return this.database.selectOne<EvidenceFile>(sql, [caseId, id], tx);
  }

  /** Fails as a duplicate key where the same was added before. */
  async add(file: EvidenceFile, tx: Transaction): Promise<void> {
    await this.database.insert('evidence_file', { ...file }, tx);
  }
}
