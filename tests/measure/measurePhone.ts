/** `npm run measure`: what the phone's first visit and a step of the form cost on a weak signal and a cheap phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../support/browser';
import { startCloudProcess } from '../support/startCloudProcess';
import { buildBareTaro, serveFolder } from './bareTaro';
import { firstLoad, type FirstLoad } from './firstLoad';
import { stepChanges } from './stepChanges';

const targets = { firstTapMs: 5_000, firstLoadBytes: 180 * 1024, stepMs: 300 };

async function measure(folder: string): Promise<void> {
  const browser = await openBrowser();
  const cloud = await startCloudProcess({ MODE: 'demonstration', DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'warn' });
  buildBareTaro(join(folder, 'bare'));
  const bare = await serveFolder(join(folder, 'bare'));
  try {
    const tap = { on: '.tile', brings: 'text=登录' };
    const ours = await firstLoad(browser, { url: cloud.url, sign: '.tile', tap });
    const floor = await firstLoad(browser, { url: bare.url, sign: '#bare' });
    report(ours, floor, await stepChanges(browser, cloud.url, new Date()));
  } finally {
    bare.server.close();
    await browser.close();
    await cloud.end('SIGTERM');
  }
}

function report(ours: FirstLoad, floor: FirstLoad, steps: readonly number[]): void {
  const sorted = [...steps].sort((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const longest = sorted.at(-1) ?? NaN;
  const kib = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KiB`;
  const line = (what: string, figure: string, holds?: boolean): void =>
    console.log(`${what.padEnd(44)} ${figure}${holds === undefined ? '' : holds ? '  holds' : '  does not hold'}`);
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}; 400 kbit/s, 400 ms, 4 × slower\n`,
  );
  line('first load, all bytes, target 180 KiB', kib(ours.bytes), ours.bytes <= targets.firstLoadBytes);
  line('  bare Taro beside it', kib(floor.bytes));
  line('  ours to bare Taro', (ours.bytes / floor.bytes).toFixed(2));
  line(
    'first tap answered, target 5.0 s',
    `${(ours.answeredMs / 1000).toFixed(1)} s`,
    ours.answeredMs <= targets.firstTapMs,
  );
  line('  bare Taro shows its word', `${(floor.answeredMs / 1000).toFixed(1)} s`);
  line(`step change, ${steps.length} steps, middle`, `${Math.round(middle)} ms`);
  line('step change, longest, target 300 ms', `${Math.round(longest)} ms`, longest <= targets.stepMs);
}

const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-measure-'));
measure(folder)
  .catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  })
  .finally(() => rmSync(folder, { recursive: true, force: true }));
