import type { Database } from '../../../cloud/src/platform/database/database';
import type { Ledger } from './ledger';
import { reliefFen } from './office';

/** Rows that must not be there, by what is wrong with them. */
const never: Readonly<Record<string, string>> = {
  'a draft sent twice': `SELECT draft_id AS id FROM application GROUP BY draft_id HAVING COUNT(*) > 1`,
  'a case number given twice': `SELECT number AS id FROM aid_case GROUP BY number HAVING COUNT(*) > 1`,
  'two cases for one aid': `SELECT application_id AS id FROM aid_case GROUP BY application_id, aid HAVING COUNT(*) > 1`,
  'a duty owed twice': `SELECT case_id AS id FROM duty WHERE state IN ('open', 'paused')
    GROUP BY case_id, kind HAVING COUNT(*) > 1`,
  'a message in the inbox twice': `SELECT case_id AS id FROM message WHERE case_id IS NOT NULL
    GROUP BY recipient, case_id, code HAVING COUNT(*) > 1`,
  'a payment ordered twice': `SELECT case_id AS id FROM payment_order GROUP BY case_id HAVING COUNT(*) > 1`,
  'an order not paid once': `SELECT o.id FROM payment_order o LEFT JOIN reserve_entry e ON e.order_id = o.id
    GROUP BY o.id HAVING COUNT(e.id) <> 1`,
  'a payment without its order': `SELECT e.id FROM reserve_entry e LEFT JOIN payment_order o ON o.id = e.order_id
    WHERE e.order_id IS NOT NULL AND o.id IS NULL`,
  'a page whose file has no record': `SELECT p.id FROM document_page p LEFT JOIN stored_file f ON f.id = p.file_id
    WHERE f.id IS NULL`,
  'a finished upload without its page': `SELECT u.id FROM upload u LEFT JOIN document_page p ON p.id = u.page_id
    WHERE u.state = 'finished' AND p.id IS NULL`,
  'a file shown twice in one document': `SELECT document_id AS id FROM document_page
    GROUP BY document_id, file_id HAVING COUNT(*) > 1`,
  'a command without its answer': `SELECT idem_key AS id FROM idempotency_key WHERE answer IS NULL`,
  'an application without a case': `SELECT a.id FROM application a LEFT JOIN aid_case c ON c.application_id = a.id
    WHERE c.id IS NULL`,
  'a draft sent without its application': `SELECT d.id FROM draft d LEFT JOIN application a ON a.id = d.sent_application_id
    WHERE d.sent_application_id IS NOT NULL AND a.id IS NULL`,
};

const statusAfter: Readonly<Record<string, readonly string[]>> = {
  accept: ['accepted', 'relieved'],
  recordVerificationRequest: ['accepted'],
  proposeRelief: ['submitted', 'accepted', 'relieved'],
  confirmRelief: ['relieved'],
};

/** What must hold at every moment, also in the middle of the work: throws with all that does not. */
export async function requireNothingLostOrDoubled(database: Database, ledger: Ledger): Promise<void> {
  const known = ledger.copy();
  const wrong: string[] = [];
  for (const [what, sql] of Object.entries(never)) {
    const rows = await database.select<{ id: string }>(sql);
    if (rows.length > 0) wrong.push(`${what}: ${rows.length}, as ${rows[0]?.id}`);
  }
  const absent = async (table: string, ids: readonly string[]): Promise<void> => {
    const gone = await missing(database, table, ids);
    if (gone.length > 0) wrong.push(`lost from ${table}: ${gone.length}, as ${gone[0]}`);
  };
  await absent(
    'application',
    known.filed.map(({ applicationId }) => applicationId),
  );
  await absent(
    'aid_case',
    known.filed.flatMap(({ caseIds }) => caseIds),
  );
  await absent(
    'document_page',
    known.pages.map(({ pageId }) => pageId),
  );
  wrong.push(...(await actsNotKept(database, known)));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** What must hold when all work is done and every caller has its answer: exactly what was acknowledged is there. */
export async function requireExactly(database: Database, ledger: Ledger, before: Counts): Promise<void> {
  await requireNothingLostOrDoubled(database, ledger);
  const now = await countAll(database);
  const orders = ledger.acts.filter(({ action }) => action === 'confirmRelief').length;
  const expected: Counts = {
    application: ledger.filed.length,
    aidCase: ledger.filed.flatMap(({ caseIds }) => caseIds).length,
    page: ledger.pages.length,
    order: orders,
    paidFen: -orders * reliefFen,
  };
  const wrong = Object.entries(expected).flatMap(([name, count]) => {
    const found = now[name as keyof Counts] - before[name as keyof Counts];
    return found === count ? [] : [`${name}: ${count} acknowledged, ${found} there`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

export interface Counts {
  readonly application: number;
  readonly aidCase: number;
  readonly page: number;
  readonly order: number;
  readonly paidFen: number;
}

/** How much there is of what callers make. */
export async function countAll(database: Database): Promise<Counts> {
  const [row] = await database.select<Record<keyof Counts, number>>(
    `SELECT (SELECT COUNT(*) FROM application) AS application, (SELECT COUNT(*) FROM aid_case) AS aid_case,
      (SELECT COUNT(*) FROM document_page) AS page, (SELECT COUNT(*) FROM payment_order) AS \`order\`,
      (SELECT COALESCE(SUM(change_fen), 0) FROM reserve_entry WHERE order_id IS NOT NULL) AS paid_fen`,
  );
  return Object.fromEntries(Object.entries(row!).map(([name, count]) => [name, Number(count)])) as unknown as Counts;
}

async function missing(database: Database, table: string, ids: readonly string[]): Promise<string[]> {
  const gone: string[] = [];
  for (let at = 0; at < ids.length; at += 500) {
    const some = ids.slice(at, at + 500);
    const rows = await database.select<{ id: string }>(`SELECT id FROM ${table} WHERE id IN (?)`, [some]);
    const found = new Set(rows.map(({ id }) => id));
    gone.push(...some.filter((id) => !found.has(id)));
  }
  return gone;
}

/** Acts that were acknowledged and do not show in the case, or were written into its history other than once. */
async function actsNotKept(database: Database, { acts }: Ledger): Promise<string[]> {
  const wrong: string[] = [];
  for (const action of new Set(acts.map((act) => act.action))) {
    const ids = acts.filter((act) => act.action === action).map(({ caseId }) => caseId);
    for (let at = 0; at < ids.length; at += 500) {
      const some = ids.slice(at, at + 500);
      const rows = await database.select<{ id: string; status: string; times: number }>(
        `SELECT c.id, c.status, (SELECT COUNT(*) FROM audit_entry e WHERE e.chain_id = c.id AND e.action = ?) AS times
         FROM aid_case c WHERE c.id IN (?)`,
        [action, some],
      );
      const notKept = rows.filter(({ status, times }) => Number(times) !== 1 || !statusAfter[action]?.includes(status));
      if (rows.length < some.length || notKept.length > 0)
        wrong.push(`${action} acknowledged and not kept once: ${JSON.stringify(notKept[0])}`);
    }
  }
  return wrong;
}
