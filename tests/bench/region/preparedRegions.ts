import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { loadRegion, newKeys, type Region } from './loadRegion';
import { writeRegionNames } from './places';
import { startOnRegion } from './startOnRegion';

/** A region in a database, and where its keys and places are kept. */
export interface PreparedRegion {
  readonly name: string;
  readonly serverUrl: string;
  readonly url: string;
  readonly place: string;
  readonly households: number;
  readonly region: Region;
}

interface Wish {
  readonly serverUrl: string;
  readonly folder: string;
  readonly households: number;
  readonly seed: number;
  readonly spanDays?: number;
  readonly note: (line: string) => void;
}

/** Makes a database by the program's own migrations and fills it with a region. */
export async function prepareRegion(wish: Wish): Promise<PreparedRegion> {
  const { serverUrl, folder, households, note } = wish;
  const name = `region_${households}`;
  const url = `${serverUrl}/${name}`;
  const place = join(folder, name);
  const keys = newKeys();
  mkdirSync(join(place, 'policy'), { recursive: true });
  const server = await mysql.createConnection(serverUrl);
  try {
    await server.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await (await startOnRegion(url, place, keys)).end('SIGTERM');
    // Filling may be lost in a crash; what is measured afterwards may not.
    await server.query('SET GLOBAL innodb_flush_log_at_trx_commit = 0');
    const region = await loadRegion({ ...wish, url, keys });
    note(`${name}: ${JSON.stringify(region.counts)}`);
    writeRegionNames(region.places, join(place, 'policy'));
    return { name, serverUrl, url, place, households, region };
  } finally {
    await server.query('SET GLOBAL innodb_flush_log_at_trx_commit = 1');
    await server.end();
  }
}

/** Opens the sessions of its staff anew, as if they had just signed in. */
export async function signInAgain({ url }: PreparedRegion): Promise<void> {
  const connection = await mysql.createConnection({ uri: url, timezone: 'Z' });
  const now = new Date();
  const values = [now, new Date(now.getTime() + 12 * 3_600_000)];
  await connection.query('UPDATE session SET last_seen_at = ?, expires_at = ?', values);
  await connection.end();
}

type Stored = Omit<PreparedRegion, 'region'> & {
  readonly region: Omit<Region, 'samples' | 'staff'> & {
    readonly samples: [string, Region['samples'] extends ReadonlyMap<string, infer S> ? S : never][];
    readonly staff: Omit<Region['staff'], 'handlersOf'>;
  };
};

/** Writes down what was prepared, for measuring by another process. */
export function keepPrepared(path: string, prepared: readonly PreparedRegion[]): void {
  const stored = prepared.map((one) => {
    const { samples, staff, ...region } = one.region;
    return { ...one, region: { ...region, samples: [...samples], staff: { all: staff.all } } };
  });
  writeFileSync(path, JSON.stringify(stored));
}

/** Reads what `keepPrepared` wrote. */
export function readPrepared(path: string): PreparedRegion[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as Stored[]).map((one) => {
    const { all } = one.region.staff;
    const handlers = all.filter(({ role }) => role === 'townshipHandler');
    const handlersOf = new Map(
      handlers.map(({ regionCode }) => [regionCode, handlers.filter((h) => h.regionCode === regionCode)]),
    );
    return { ...one, region: { ...one.region, samples: new Map(one.region.samples), staff: { all, handlersOf } } };
  });
}
