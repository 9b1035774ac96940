import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import mysql from 'mysql2/promise';
import { startMariadb } from '../support/mariadb';
import { CpuMeter } from './region/cpuSpent';
import { intoMemory } from './region/intoMemory';
import { jobsDone } from './region/jobsDone';
import { comparePlans } from './region/comparePlans';
import { statementsDuring } from './region/plansOf';
import { keepPrepared, prepareRegion, readPrepared, signInAgain, type PreparedRegion } from './region/preparedRegions';
import { printFigures } from './region/printFigures';
import { startOnRegion } from './region/startOnRegion';
import { underLoad } from './region/underLoad';

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '10000' },
    large: { type: 'string', default: '1000000' },
    people: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '120' },
    warmUp: { type: 'string', default: '60' },
    seed: { type: 'string', default: '20261122' },
    /** A little over half of the machine's memory: a million households take 16 GB, and the program runs beside it. */
    pool: { type: 'string', default: `${Math.floor((totalmem() / 2 ** 30) * 0.55)}G` },
    /** Only makes the regions, writes down where they are, and keeps their server until it is ended. */
    hold: { type: 'string' },
    /** Measures regions that another process holds. */
    held: { type: 'string' },
  },
});

/** What a crash must not lose is on the disk before it is acknowledged, in both sizes alike. */
const options = { durable: true, more: [`innodb-buffer-pool-size=${values.pool}`, 'innodb-log-file-size=1G'] };

const note = (line: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`);

/** The same work on a small and a large region, one after the other on one server. */
async function main(): Promise<void> {
  if (values.held) return measureAll(readPrepared(values.held));
  const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-bench-'));
  const server = await startMariadb(options);
  try {
    const prepared: PreparedRegion[] = [];
    for (const households of [Number(values.small), Number(values.large)]) {
      const wish = { serverUrl: server.url, folder, households, seed: Number(values.seed), note };
      prepared.push(await prepareRegion(wish));
    }
    if (values.hold) await hold(values.hold, prepared);
    else await measureAll(prepared);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function hold(path: string, prepared: readonly PreparedRegion[]): Promise<void> {
  keepPrepared(path, prepared);
  note(`held for: npm run bench -- region --held ${path}`);
  const alive = setInterval(() => undefined, 60_000);
  await new Promise((ended) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, ended)));
  clearInterval(alive);
}

async function measureAll(prepared: readonly PreparedRegion[]): Promise<void> {
  const measured = [];
  for (const one of prepared) measured.push(await measure(one));
  printFigures(measured);
}

async function measure(prepared: PreparedRegion) {
  const { name, serverUrl, url, place, households, region } = prepared;
  await signInAgain(prepared);
  const server = await mysql.createConnection(serverUrl);
  const program = await startOnRegion(url, place, region.keys);
  try {
    await jobsDone(server, name);
    await intoMemory(server, name);
    const plans = await comparePlans(server, {
      url: program.url,
      region,
      readsDuring: (work) => statementsDuring(server, name, work),
    });
    note(`${values.people} people at work on ${households} households`);
    const load = {
      people: Number(values.people),
      warmUpSeconds: Number(values.warmUp),
      seconds: Number(values.seconds),
    };
    const meter = await CpuMeter.of(program.process.pid as number, server);
    return {
      households,
      plans,
      ...(await underLoad(program.url, region, { ...load, seed: Number(values.seed) }, meter)),
    };
  } finally {
    await program.end('SIGTERM');
    await server.end();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
