import type mysql from 'mysql2/promise';
import { Measured } from './measured';
import type { Region } from './loadRegion';
import { planOf, type StatementPlan } from './plansOf';
import { Seeded } from './seeded';
import { StaffAtWork } from './staffAtWork';
import type { StaffRole } from './staffRows';

interface Around {
  readonly url: string;
  readonly region: Region;
  /** The program's own time, where it is another than the machine's. */
  readonly now?: () => Date;
  /** The reads that the program sends while something is done. */
  readonly readsDuring: (work: () => Promise<unknown>) => Promise<readonly string[]>;
}

export interface OperationPlans {
  readonly operation: string;
  readonly statements: number;
  readonly plans: readonly StatementPlan[];
}

/** Each thing that is listed, done once, with the plans of every statement that the program sent for it. */
export async function comparePlans(
  server: mysql.Connection,
  { url, region, now, readsDuring }: Around,
): Promise<OperationPlans[]> {
  const at = (role: StaffRole) => {
    // The largest township shows most.
    const largest = [...region.staff.handlersOf].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
    const who = region.staff.all.find(
      (one) => one.role === role && (role === 'countyOfficer' || one.regionCode === largest),
    );
    if (!who) throw new Error(`nobody is ${role}`);
    return new StaffAtWork(url, region, who, new Seeded(7), () => seen, now);
  };
  const seen = new Measured();
  const beginning = (name: string) => [...name].slice(0, 2).join('');
  const works: [string, () => Promise<unknown>][] = [
    ['queue of a handler', () => at('townshipHandler').queue('', 'mine')],
    ['queue of a township', () => at('townshipHandler').queue('', 'all')],
    ['case page', () => at('townshipHandler').caseOfQueue()],
    ['search by whole name', () => at('townshipHandler').searchName('', (name) => name)],
    ['search by beginning of name', () => at('townshipHandler').searchName('', beginning)],
    ['search by identity number', () => at('townshipHandler').searchNumber()],
    ['overdue board of a leader', () => at('townshipLeader').overdue('')],
    ['overdue board of a county', () => at('countyOfficer').overdue('')],
    ['queue of a county officer', () => at('countyOfficer').queue('', 'mine')],
    ['search by beginning of name, county', () => at('countyOfficer').searchName('', beginning)],
    ['record a trip (write)', () => at('townshipHandler').trip()],
  ];
  const all: OperationPlans[] = [];
  for (const [operation, work] of works) {
    const statements = await readsDuring(work);
    const plans: StatementPlan[] = [];
    for (const sql of statements) plans.push(await planOf(server, sql));
    all.push({ operation, statements: statements.length, plans });
  }
  const { '2xx': good = 0, ...others } = seen.statuses();
  if (good === 0 || Object.keys(others).length > 0) throw new Error(`the program refused: ${JSON.stringify(others)}`);
  return all;
}
