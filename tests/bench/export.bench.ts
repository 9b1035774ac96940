/**
 * A county's export of decided cases to Excel through the API, as the desk asks for it: memory of the server's process
 * all the while, read as fast as it comes and by somebody who reads slowly; then the workbook is opened and counted.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportDecided } from '@twin-pledge/shared/contracts/exchange/exportDecided';
import { addMonths, plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import mysql, { type RowDataPacket } from 'mysql2/promise';
import { startMariadb } from '../support/mariadb';
import { download, type SlowReading } from './export/download';
import { forgetPeak, memoryOf } from './export/memoryOf';
import { rowsOf } from './export/rowsOf';
import { inFolder } from './inFolder';
import { line, machine } from './figures';
import { prepareRegion, type PreparedRegion } from './region/preparedRegions';
import { startOnRegion } from './region/startOnRegion';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const leastRows = Number(values.rows);
const mostMib = 300;
/** Of the households of a region seven in ten were granted something. */
const households = Math.ceil(leastRows / 0.7);
const slow: SlowReading = { bytes: 256 * 1024, pauseMs: 1_000, standstillMs: 20_000 };

async function bench(folder: string): Promise<void> {
  const server = await startMariadb({ durable: true, more: ['innodb-buffer-pool-size=1G'] });
  try {
    const note = (text: string) => console.log(text);
    const wish = { serverUrl: server.url, folder, households, seed: Number(values.seed), spanDays: 340, note };
    const prepared = await prepareRegion(wish);
    console.log(machine());
    const cases = await granted(prepared.url);
    for (const reading of [undefined, slow]) await measure(prepared, folder, cases, reading);
  } finally {
    await server.stop();
  }
}

async function granted(url: string): Promise<number> {
  const connection = await mysql.createConnection(url);
  const [rows] = await connection.query<RowDataPacket[]>(
    "SELECT COUNT(*) AS many FROM decision WHERE outcome = 'approved'",
  );
  await connection.end();
  return Number(rows[0]?.['many']);
}

/** Each reading in a process that has just begun, as memory once taken is seldom given back. */
async function measure({ url, place, region }: PreparedRegion, folder: string, cases: number, reading?: SlowReading) {
  const officer = region.staff.all.find(({ role }) => role === 'countyOfficer');
  if (!officer) throw new Error('nobody is countyOfficer');
  const program = await startOnRegion(url, place, region.keys);
  const pid = program.process.pid as number;
  try {
    const to = addMonths(plainDateInShanghai(new Date()), 1);
    const address = new URL(exportDecided.path, program.url);
    address.search = new URLSearchParams({ from: addMonths(to, -12), to }).toString();
    const before = memoryOf(pid).now;
    forgetPeak(pid);
    const path = join(folder, 'decided.xlsx');
    const { bytes, seconds } = await download(address, officer.token, path, reading).catch((error: Error) => {
      throw new Error(`${error.message}; the program said:\n${program.said()}`);
    });
    const { peak } = memoryOf(pid);
    console.log(reading ? '\n  read slowly, after a standstill' : '\n  read as fast as it comes');
    line('memory before', `${before.toFixed(0)} MiB`);
    line('memory at its peak', `${peak.toFixed(0)} MiB`, peak < mostMib);
    line('file, time', `${(bytes / 1024 ** 2).toFixed(1)} MiB, ${seconds.toFixed(0)} s`);
    const sheets = await rowsOf(path);
    for (const { name, rows, columns, odd } of sheets) {
      const whole = odd === 0 && columns > 0 && rows >= cases && rows >= leastRows;
      line(`rows of the sheet ${name}, of ${cases} cases`, `${rows} of ${columns} columns`, whole);
    }
    line('sheets', String(sheets.length), sheets.length > 0 && sheets[0]?.rows === cases);
  } finally {
    await program.end('SIGTERM');
  }
}

inFolder(bench);
