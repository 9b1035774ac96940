import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { comparePlans, type OperationPlans } from '../bench/region/comparePlans';
import { loadRegion, newKeys, type Region } from '../bench/region/loadRegion';
import { makePlaces, writeRegionNames } from '../bench/region/places';
import { databaseAtHand } from '../support/testDatabase';
import { startCloud, type RunningCloud } from '../support/startCloud';

const households = 2_500;
const seed = 20_261_122;
const at = '2026-03-02T09:00:00+08:00';
/** A page or two of a list; the largest township has several times as many of everything. */
const mostSorted = 100;
const onMariadb = process.env['TEST_DIALECT'] === 'mariadb' && databaseAtHand;

interface Asked {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Plans differ from one kind of database to the other; large regions are kept on this one. */
(onMariadb ? describe : describe.skip)('the plans of what the staff do all day', () => {
  let cloud: RunningCloud;
  let connection: mysql.Connection;
  let plans: OperationPlans[];
  let region: Region;
  const policyDir = mkdtempSync(join(tmpdir(), 'twin-pledge-plans-'));

  beforeAll(async () => {
    const keys = newKeys();
    writeRegionNames(makePlaces(households, seed), policyDir);
    cloud = await startCloud({ at, settings: { POLICY_DIR: policyDir, ...keys } });
    const url = (cloud.database.sequelize.config as { database?: string }).database ?? '';
    const address = `${process.env['TEST_MYSQL_URL'] ?? ''}/${url}`;
    region = await loadRegion({ url: address, households, seed, keys, now: new Date(at), note: () => undefined });
    connection = await mysql.createConnection({ uri: address, timezone: 'Z' });
    plans = await comparePlans(connection, { url: cloud.url, region, now: () => cloud.clock.now(), readsDuring });
  }, 120_000);
  afterAll(async () => {
    await connection.end();
    await cloud.stop();
    rmSync(policyDir, { recursive: true, force: true });
  });

  /** Taken where the program hands them to the database: the server's own log is shared with other suites. */
  async function readsDuring(work: () => Promise<unknown>): Promise<string[]> {
    const engine = (cloud.database as unknown as { engine: { run: (...asked: unknown[]) => Promise<unknown> } }).engine;
    const run = engine.run.bind(engine);
    const asked: Asked[] = [];
    engine.run = (sql, values, tx) => {
      asked.push({ sql: String(sql), values: values as unknown[] });
      return run(sql, values, tx);
    };
    try {
      await work();
    } finally {
      engine.run = run;
    }
    const reads = asked.filter(({ sql }) => /^\s*SELECT/i.test(sql));
    return reads.map(({ sql, values }) => connection.format(sql, [...values]));
  }

  it('are those of a region that has rows to be read for nothing', () => {
    const inTownship = [...region.staff.handlersOf].map(([code]) => code).length;
    expect((region.counts['duty'] ?? 0) / inTownship).toBeGreaterThan(mostSorted * 5);
    expect(plans.length).toBeGreaterThanOrEqual(10);
    for (const { statements } of plans) expect(statements).toBeGreaterThan(3);
  });

  it('read no table from end to end that holds rows of households', () => {
    const scans = plans.flatMap(({ operation, plans: each }) =>
      each.filter(({ scanned }) => scanned.length > 0).map(({ sql, scanned }) => ({ operation, scanned, sql })),
    );
    expect(scans).toEqual([]);
  });

  it('sort no more rows than a page or two', () => {
    const sorts = plans.flatMap(({ operation, plans: each }) =>
      each
        .filter(({ sortedRows }) => sortedRows > mostSorted)
        .map(({ sql, sortedRows }) => ({ operation, sortedRows, sql })),
    );
    expect(sorts).toEqual([]);
  });
});
