/**
 * Whether the API's heap stays flat: a process as in production under the steady load of a region's staff, reads and
 * writes mixed; each minute its heap after a forced collection.
 */
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { startMariadb } from '../support/mariadb';
import { leastHeapOf, tellingHeap, type HeapReading } from './heap/heapOf';
import { trendOf } from './heap/trend';
import { inFolder } from './inFolder';
import { line, machine } from './figures';
import { CpuMeter } from './region/cpuSpent';
import { prepareRegion } from './region/preparedRegions';
import { startOnRegion } from './region/startOnRegion';
import { underLoad } from './region/underLoad';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    people: { type: 'string', default: '20' },
    households: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20261122' },
  },
});
const [minutes, people, seed] = [Number(values.minutes), Number(values.people), Number(values.seed)];
const everySeconds = 60;
const warmUpSeconds = 30;
/** Growth of the last third that nothing can be told from, as a share of the heap. */
const unseenShare = 0.01;

async function bench(folder: string): Promise<void> {
  const server = await startMariadb({ more: ['innodb-buffer-pool-size=512M'] });
  try {
    const note = (text: string) => console.log(text);
    const wish = { serverUrl: server.url, folder, households: Number(values.households), seed, note };
    const { url, place, region } = await prepareRegion(wish);
    const program = await startOnRegion(url, place, region.keys, tellingHeap(folder));
    const connection = await mysql.createConnection(server.url);
    try {
      console.log(`${machine()}; ${people} people at work on ${values.households} households for ${minutes} minutes`);
      const meter = await CpuMeter.of(program.process.pid as number, connection);
      const load = { people, warmUpSeconds, seconds: minutes * 60, seed };
      const working = underLoad(program.url, region, load, meter);
      await pause(warmUpSeconds * 1000);
      const readings = await readEachMinute(() => leastHeapOf(program.process, folder));
      const { measured } = await working;
      verdict(readings, measured.statuses());
    } finally {
      await connection.end();
      await program.end('SIGTERM');
    }
  } finally {
    await server.stop();
  }
}

async function readEachMinute(read: () => Promise<HeapReading>): Promise<HeapReading[]> {
  const readings: HeapReading[] = [];
  console.log('\n| Minute | heap, MiB | outside it | resident |\n| --: | --: | --: | --: |');
  const begun = Date.now();
  for (let at = 0; at * everySeconds <= minutes * 60; at += 1) {
    await pause(Math.max(0, begun + at * everySeconds * 1000 - Date.now()));
    const reading = await read();
    const cells = [reading.heap, reading.external, reading.resident].map((mib) => mib.toFixed(1));
    console.log(`| ${at} | ${cells.join(' | ')} |`);
    readings.push(reading);
  }
  return readings;
}

function verdict(readings: readonly HeapReading[], statuses: Readonly<Record<string, number>>): void {
  const last = readings.slice(-Math.max(3, Math.ceil(readings.length / 3))).map(({ heap }) => heap);
  const { growth, error } = trendOf(last);
  const mean = last.reduce((sum, heap) => sum + heap, 0) / last.length;
  const flat = growth <= Math.max(2 * error, unseenShare * mean);
  console.log('');
  line('answers', JSON.stringify(statuses), !('5xx' in statuses) && !('broken' in statuses) && '2xx' in statuses);
  const figure = `${growth.toFixed(2)} ± ${error.toFixed(2)} MiB of ${mean.toFixed(1)}`;
  line(`growth over the last ${last.length - 1} minutes`, figure, flat);
}

inFolder(bench);
