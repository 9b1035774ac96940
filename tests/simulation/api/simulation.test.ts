import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { startCloud } from '../../support/startCloud';
import type { RunningCloud } from '../../support/startCloud';
import { AnyAct } from './anyAct';
import { Chance } from '../../support/chance';
import { Rules } from './rules';
import { Town } from './town';
import type { FiledCase } from './town';

/**
 * Families, officers and days by chance, through the real endpoints. Longer, or once more as it failed:
 * `SIMULATION_FAMILIES=2000 SIMULATION_DAYS=730 SIMULATION_SEED=5 npx jest tests/simulation/api --selectProjects cloud-sqlite`
 */
const wish = (name: string, usual: number) => Number(process.env[`SIMULATION_${name}`] ?? usual);
const onMariadb = process.env.TEST_DIALECT === 'mariadb';
const families = wish('FAMILIES', onMariadb ? 4 : 10);
const days = wish('DAYS', onMariadb ? 30 : 45);
const seed = wish('SEED', 20260302);
/** How often, on an average day, somebody does something about a case. */
const actsADay = 0.8;

async function openCases(cloud: RunningCloud): Promise<Set<string>> {
  const sql = 'SELECT id FROM aid_case WHERE status NOT IN (?)';
  const rows = await cloud.database.select<{ id: string }>(sql, [[...endedStatuses]]);
  return new Set(rows.map(({ id }) => id));
}

jest.setTimeout(60_000 + families * days * 1_000);

describe(`${families} families through the real endpoints over ${days} days of the calendar`, () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud({ at: '2026-03-02T09:00:00+08:00' });
  });
  afterAll(() => cloud.stop());

  it('D01, D08, H10, E01 break no rule, are refused only in the program’s own words, and every decision comes out the same again', async () => {
    const chance = new Chance(seed);
    const rules = new Rules(cloud);
    const town = await Town.open(cloud);
    const acts = new AnyAct(cloud, town, chance);
    const filed: FiledCase[] = [];
    const [done, refused] = [new Map<string, number>(), new Map<string, number>()];
    let sent = 0;
    const live = async (day: number) => {
      cloud.clock.set(`${addDays('2026-03-02', day)}T10:00:00+08:00`);
      await cloud.runScheduled();
      for (; sent < families && sent <= (families * day * 3) / days; sent += 1)
        filed.push(...(await town.files(chance)));
      const open = await openCases(cloud);
      const touched = filed.filter(({ id }) => chance.happens(open.has(id) ? actsADay : 0.05));
      for (const one of touched) {
        const { what, refusal } = await acts.on(one);
        const map = refusal === null ? done : refused;
        map.set(refusal ?? what, (map.get(refusal ?? what) ?? 0) + 1);
      }
      await rules.check((day % 10 === 9 ? filed : touched).map(({ id }) => id));
    };
    for (let day = 0; day < days; day += 1) {
      await live(day).catch((cause: unknown) => {
        throw new Error(`seed ${seed}, day ${day}: ${cause instanceof Error ? cause.message : ''}`, { cause });
      });
    }
    const { worksheets } = await rules.checkHistory(filed.map(({ id }) => id));
    expect(done.size).toBeGreaterThan(10);
    expect(refused.size).toBeGreaterThan(5);
    expect(worksheets).toBeGreaterThan(families / 4);
    expect(cloud.logged.filter((line) => line.includes('"error"'))).toEqual([]);
  });
});
