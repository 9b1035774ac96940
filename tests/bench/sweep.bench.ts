/**
 * The sweep over all duties of a region (what is late, what must be announced, what comes down from the board) beside one
 * bare statement that selects the same, in turns on one MariaDB: with a day's work to be done, and with none.
 */
import { parseArgs } from 'node:util';
import { addDays, plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import mysql, { type Connection } from 'mysql2/promise';
import { startMariadb } from '../support/mariadb';
import { inFolder } from './inFolder';
import { line, machine, percentile } from './figures';
import { prepareRegion, readPrepared, type PreparedRegion } from './region/preparedRegions';
import { bareSelection } from './sweep/bareSelection';
import { prepareSweep } from './sweep/prepareSweep';
import { SweepProgram } from './sweep/sweepProgram';

const { values } = parseArgs({
  options: {
    households: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '20261122' },
    /** Takes a region of this size that `npm run bench -- region --hold` keeps; it is changed. */
    held: { type: 'string' },
  },
});
const households = Number(values.households);
const rounds = 7;
const mostRatio = 2;

async function bench(folder: string): Promise<void> {
  if (values.held) {
    const held = readPrepared(values.held).find((one) => one.households === households);
    if (!held) throw new Error(`no region of ${households} households is held`);
    return measure(held);
  }
  const server = await startMariadb({
    durable: true,
    more: ['innodb-buffer-pool-size=2G', 'innodb-log-file-size=1G'],
  });
  try {
    const note = (text: string) => console.log(text);
    await measure(await prepareRegion({ serverUrl: server.url, folder, households, seed: Number(values.seed), note }));
  } finally {
    await server.stop();
  }
}

async function measure(prepared: PreparedRegion): Promise<void> {
  const connection = await mysql.createConnection({ uri: prepared.url, timezone: 'Z', dateStrings: true });
  const program = await SweepProgram.start(prepared);
  try {
    console.log(`${machine()}; ${prepared.region.counts['duty']} duties`);
    let today = plainDateInShanghai(new Date());
    console.log(`announced before: ${JSON.stringify(await prepareSweep(connection, program, today))}`);
    for (const day of ['first day', 'second day']) {
      await inTurns(`${day}, its work not done yet`, { connection, program, today });
      line(`${day}: the whole job`, `${((await program.run()) / 1000).toFixed(1)} s`);
      await inTurns(`${day}, nothing left to do`, { connection, program, today });
      today = addDays(today, 1);
      await program.set(`${today}T09:00:00+08:00`);
    }
  } finally {
    await program.stop();
    await connection.end();
  }
}

async function inTurns(
  what: string,
  { connection, program, today }: { connection: Connection; program: SweepProgram; today: string },
): Promise<void> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    const wanted = await bareSelection(connection, today);
    const bareMs = performance.now() - begun;
    const { found, ms } = await program.find();
    if (found !== wanted) throw new Error(`${what}: the sweep finds ${found}, the statement ${wanted}`);
    // The first round reads what is on the disk.
    if (round === 0) {
      line(`${what}: duties found`, String(found));
      continue;
    }
    bare.push(bareMs);
    ours.push(ms);
  }
  const [one, other] = [percentile(ours, 0.5), percentile(bare, 0.5)];
  const figure = `${one.toFixed(1)} ms, ${other.toFixed(1)} ms, ratio ${(one / other).toFixed(2)}`;
  line('  sweep, bare statement, median of rounds in turns', figure, one <= mostRatio * other);
}

inFolder(bench);
