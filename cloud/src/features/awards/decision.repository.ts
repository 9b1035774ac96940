import { Inject, Singleton } from '@midwayjs/core';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import type { Grant } from './grant';

/** What was decided in a case; of a no, nothing is granted. */
export interface CaseDecision extends Grant {
  caseId: string;
  outcome: 'approved' | 'refused';
  decidedOn: PlainDate;
  aid: AidCode;
}

type Row = Omit<CaseDecision, 'memberIds'> & { covered: string };

/** Decisions as they were made; only ever added to, one a case. */
@Singleton()
export class DecisionRepository {
  @Inject() private readonly database!: Database;

  /** The decision of a case; undefined before there is one. */
  async of(caseId: string, tx?: Transaction): Promise<CaseDecision | undefined> {
    return (await this.ofAll([caseId], tx)).get(caseId);
  }

  /** The decisions of several cases, by case id; undecided ones are not among them. */
  async ofAll(caseIds: readonly string[], tx?: Transaction): Promise<Map<string, CaseDecision>> {
    if (caseIds.length === 0) return new Map();
    const sql = `SELECT case_id, outcome, decided_on, aid, per, amount_fen, from_month, covered
      FROM decision WHERE case_id IN (?)`;
    const rows = await this.database.select<Row>(sql, [[...caseIds]], tx);
    return new Map(rows.map((row) => [row.caseId, toDecision(row)]));
  }

  async add({ memberIds, ...decision }: CaseDecision, createdAt: Date, tx: Transaction): Promise<void> {
    const covered = JSON.stringify(memberIds);
    await this.database.insert('decision', { ...decision, covered, createdAt }, tx);
  }
}

function toDecision({ covered, amountFen, ...rest }: Row): CaseDecision {
  return {
    ...rest,
    amountFen: amountFen === null ? null : Number(amountFen),
    memberIds: JSON.parse(covered) as string[],
  };
}
