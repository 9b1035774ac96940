/**
 * Sending an application (case, members, duties, audit, outbox in one transaction) against a bare program of node:http
 * and mysql2 that issues the same statements: throughput, latency, processor time and memory of both, in one run, in
 * turns, on one MariaDB that writes every commit through to the disk. `SENDINGS` sets how many each side does.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from './inFolder';
import { line, machine, percentile } from './figures';
import { mysqlDatabase } from './mysqlDatabase';
import { prepareDrafts, type Prepared } from './submit/prepareDrafts';
import { productionSettings } from './productionSettings';
import { recordSendings } from './submit/record';
import { residentMib, sendAll, type Round } from './submit/load';
import { startMariadb } from '../support/mariadb';
import { startCloudProcess } from '../support/startCloudProcess';

const sendings = Number(process.env['SENDINGS'] ?? 2000);
const rounds = 5;
const connections = 32;
const leastShare = 0.7;

interface Side {
  readonly name: string;
  readonly url: string;
  readonly process: ChildProcess;
  readonly done: Round[];
}

async function bench(folder: string): Promise<void> {
  const server = await startMariadb({ durable: true, more: ['innodb-buffer-pool-size=1G'] });
  const sides: Side[] = [];
  try {
    console.log(`${machine()}; ${sendings} sendings a side over ${connections} connections`);
    const { drafts, settings, copy } = await prepare(server.url, folder);
    const file = join(folder, 'recordings');
    const recorded = { ...settings, DATABASE_URL: await copy('recorded') };
    const recordings = await recordSendings(recorded, drafts, file);
    const statements = recordings[0]?.steps.filter(({ kind }) => kind === 'sql').length;
    line(
      'statements of one sending, uses of a key',
      `${statements}, ${(recordings[0]?.steps.length ?? 0) - (statements ?? 0)}`,
    );
    const cloud = await startCloudProcess({ ...settings, DATABASE_URL: await copy('ours') });
    sides.push({ name: 'Twin Pledge', url: cloud.url, process: cloud.process, done: [] });
    const bare = { ...settings, RECORDINGS: file };
    sides.push(await startBare('bare', { ...bare, DATABASE_URL: await copy('bare') }));
    sides.push(
      await startBare('bare, no keys, no validation', { ...bare, PLAIN: '1', DATABASE_URL: await copy('plain') }),
    );
    await inTurns(sides, drafts);
    report(sides);
  } finally {
    for (const side of sides) side.process.kill('SIGKILL');
    await server.stop();
  }
}

/** Drafts ready to be sent, in a database that can be copied as it is. */
async function prepare(serverUrl: string, folder: string) {
  const { MODE: _, PUBLIC_URL: __, ...keys } = productionSettings(folder);
  const settings = { ...keys, TRUSTED_PROXIES: '1' };
  const cloud = await startCloudProcess({ ...settings, DATABASE_URL: await mysqlDatabase(serverUrl, 'prepared') });
  const drafts = await prepareDrafts(cloud.url, sendings);
  await cloud.end('SIGTERM');
  const { port } = new URL(serverUrl);
  const copy = async (name: string): Promise<string> => {
    const url = await mysqlDatabase(serverUrl, name);
    const access = `-uroot -h127.0.0.1 -P${port}`;
    execFileSync('sh', ['-c', `mariadb-dump ${access} --triggers prepared | mariadb ${access} ${name}`]);
    return url;
  };
  return { drafts, settings, copy };
}

async function startBare(name: string, settings: Record<string, string>): Promise<Side> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'submit/bareProgram.ts')], {
    env: { ...process.env, ...settings, TSX_TSCONFIG_PATH: 'tests/tsconfig.json' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (piece: Buffer) => resolve(String(piece).trim()));
    child.once('exit', () => reject(new Error(`${name} did not start`)));
  });
  return { name, url: `http://127.0.0.1:${port}`, process: child, done: [] };
}

/** Each round another share of the drafts; the first warms everything up and isn't counted. */
async function inTurns(sides: readonly Side[], drafts: readonly Prepared[]): Promise<void> {
  const share = Math.floor(drafts.length / (rounds + 1));
  for (let round = 0; round <= rounds; round += 1) {
    const part = drafts.slice(round * share, (round + 1) * share);
    for (const side of sides) {
      const done = await sendAll(side.url, side.process.pid ?? 0, part, connections);
      if (done.failed > 0) throw new Error(`${side.name}: ${done.failed} of ${part.length} sendings failed`);
      if (round > 0) side.done.push(done);
    }
  }
}

function report(sides: readonly Side[]): void {
  for (const { name, process: child, done } of sides) {
    const latencies = done.flatMap(({ latenciesMs }) => latenciesMs);
    const at = (share: number): string => percentile(latencies, share).toFixed(0);
    line(`${name}: sendings a second`, middle(done, 'perSecond').toFixed(0));
    line('  p50, p95, p99', `${at(0.5)}, ${at(0.95)}, ${at(0.99)} ms`);
    line('  processor time a sending', `${middle(done, 'cpuMs').toFixed(2)} ms`);
    line('  memory', `${residentMib(child.pid ?? 0).toFixed(0)} MiB`);
  }
  const [ours, ...floors] = sides;
  for (const floor of floors) {
    const ratios = floor.done.map((round, at) => (ours?.done[at]?.perSecond ?? 0) / round.perSecond);
    const ratio = percentile(ratios, 0.5);
    const target = floor.name === 'bare' ? ratio >= leastShare : undefined;
    line(`throughput to that of ${floor.name}, median of ${rounds} rounds`, ratio.toFixed(2), target);
  }
}

const middle = (done: readonly Round[], figure: 'perSecond' | 'cpuMs'): number =>
  percentile(
    done.map((round) => round[figure]),
    0.5,
  );

inFolder(bench);
