import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { ApplicationRepository } from '../applications/api';
import { Vault } from '../vault/api';
import type { CaseRow } from './caseRow';

/** A one-time notice as it was sent, and what came back. */
export interface SupplementRequest {
  id: string;
  caseId: string;
  ordinal: number;
  items: SupplementItem[];
  reason: string | null;
  flagged: boolean;
  requestedAt: Date;
  answeredAt: Date | null;
  answer: SupplementAnswer | null;
}

/** What the resident said when handing the missing things in. */
export interface SupplementAnswer {
  note: string | null;
  cannotProvide: { key: string; why: string }[];
}

type Row = Omit<SupplementRequest, 'items' | 'flagged' | 'answer'> & {
  items: string;
  flagged: number;
  answer: string | null;
};

/** Stores the one-time notices of a case. */
@Singleton()
export class SupplementRepository {
  @Inject() private readonly database!: Database;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly clock!: Clock;

  async ofCase(caseId: string, tx?: Transaction): Promise<SupplementRequest[]> {
    const sql = `SELECT id, case_id, ordinal, items, reason, flagged, requested_at, answered_at, answer
      FROM supplement_request WHERE case_id = ? ORDER BY ordinal`;
    const rows = await this.database.select<Row>(sql, [caseId], tx);
    return rows.map((row) => ({
      ...row,
      items: JSON.parse(row.items) as SupplementItem[],
      flagged: row.flagged === 1,
      answer: row.answer === null ? null : (JSON.parse(row.answer) as SupplementAnswer),
    }));
  }

  async add(
    request: {
      caseId: string;
      ordinal: number;
      items: SupplementItem[];
      reason: string | null;
      flagged: boolean;
      actor: Actor;
    },
    tx: Transaction,
  ): Promise<void> {
    const { actor, items, flagged, ...rest } = request;
    const row = {
      ...rest,
      id: newId(),
      items: JSON.stringify(items),
      flagged: flagged ? 1 : 0,
      requestedByStaffId: actor.kind === 'staff' ? actor.staffId : '',
      requestedAt: this.clock.now(),
      answeredAt: null,
      answer: null,
    };
    await this.database.insert('supplement_request', row, tx);
  }

  async answer(id: string, answer: SupplementAnswer, tx: Transaction): Promise<void> {
    const changes = { answeredAt: this.clock.now(), answer: JSON.stringify(answer) };
    await this.database.update('supplement_request', changes, { id }, tx);
  }

  /** Whether everything now asked for only came up after the first notice: new papers to look at, or corrected answers. */
  async allIsNew(
    aidCase: CaseRow,
    items: SupplementItem[],
    before: SupplementRequest[],
    tx: Transaction,
  ): Promise<boolean> {
    const last = before[before.length - 1];
    if (!last) return true;
    const documents = await this.vault.documentsOfApplication(aidCase.applicationId, tx);
    const arrived = documents.filter((document) => document.addedAt > last.requestedAt.toISOString());
    const correctedSince = await this.correctedSince(aidCase.applicationId, last.requestedAt, tx);
    return items.every((item) => correctedSince || arrived.some((document) => isAskedBy(item, document)));
  }

  private async correctedSince(applicationId: string, since: Date, tx: Transaction): Promise<boolean> {
    const last = await this.applications.lastCorrectionAt(applicationId, tx);
    return last !== null && last > since;
  }
}

/** Whether a document is the paper that an item asks for: of that kind, and of that person where it names one. */
export function isAskedBy(item: SupplementItem, document: { typeCode: string; memberId: string | null }): boolean {
  return document.typeCode === item.typeCode && (item.memberId === null || document.memberId === item.memberId);
}
