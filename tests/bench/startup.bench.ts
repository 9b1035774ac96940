/** How long the API takes from its first instruction to its first answer, on an existing record, as a restart finds it. */
import { mysqlDatabase } from './mysqlDatabase';
import { inFolder } from './inFolder';
import { line, machine, percentile } from './figures';
import { productionSettings } from './productionSettings';
import { startMariadb } from '../support/mariadb';
import { startCloudProcess } from '../support/startCloudProcess';

const mostMs = 1500;
const rounds = 15;

async function startsOn(settings: Readonly<Record<string, string>>): Promise<number[]> {
  const times: number[] = [];
  // The first start makes the tables; it isn't counted.
  for (let round = 0; round <= rounds; round += 1) {
    const begun = performance.now();
    const cloud = await startCloudProcess(settings);
    if (round > 0) times.push(performance.now() - begun);
    await cloud.end('SIGTERM');
  }
  return times;
}

async function bench(folder: string): Promise<void> {
  console.log(machine());
  const server = await startMariadb();
  try {
    const settings = productionSettings(folder);
    const url = await mysqlDatabase(server.url, 'startup');
    for (const [name, more] of [
      ['MariaDB', { DATABASE_URL: url }],
      ['SQLite', {}],
    ] as const) {
      const times = await startsOn({ ...settings, ...more });
      const middle = percentile(times, 0.5);
      line(
        `start to first answer of /ready, ${name}, median of ${rounds}`,
        `${Math.round(middle)} ms`,
        middle <= mostMs,
      );
      line('  least and most', `${Math.round(Math.min(...times))} and ${Math.round(Math.max(...times))} ms`);
    }
  } finally {
    await server.stop();
  }
}

inFolder(bench);
