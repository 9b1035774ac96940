import { Inject, Singleton } from '@midwayjs/core';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';

/** What an act brought: a survey form, minutes, an opinion's reason. */
export interface ProcedureEntry {
  id: string;
  caseId: string;
  action: CaseAction;
  content: ActContent;
  staffId: string | null;
  caseVersion: number;
  createdAt: Date;
}

type Row = Omit<ProcedureEntry, 'content'> & { contentEnc: string };

/** The evidence of a procedure, encrypted, in the order it came; only ever added to. */
@Singleton()
export class ProcedureEntryRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;

  async of(caseId: string, tx?: Transaction): Promise<ProcedureEntry[]> {
    const sql = 'SELECT * FROM procedure_entry WHERE case_id = ? ORDER BY id';
    const rows = await this.database.select<Row>(sql, [caseId], tx);
    return rows.map(({ contentEnc, ...row }) => ({
      ...row,
      content: JSON.parse(this.cipher.decrypt('procedure_entry.content', contentEnc)) as ActContent,
    }));
  }

  /** The latest entry of an action; undefined where there is none. */
  async latest(caseId: string, action: CaseAction, tx?: Transaction): Promise<ProcedureEntry | undefined> {
    return (await this.of(caseId, tx)).filter((entry) => entry.action === action).pop();
  }

  async add({ content, ...row }: Omit<ProcedureEntry, 'id'>, tx: Transaction): Promise<void> {
    const contentEnc = this.cipher.encrypt('procedure_entry.content', JSON.stringify(content));
    await this.database.insert('procedure_entry', { ...row, id: newId(), contentEnc }, tx);
  }
}
