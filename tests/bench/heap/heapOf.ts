import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a process holds after a forced collection, in MiB. */
export interface HeapReading {
  readonly heap: number;
  /** Outside the heap, held by it: buffers of the network and of files. */
  readonly external: number;
  readonly resident: number;
}

const longestMs = 30_000;

/** The settings with which a program tells of its heap, in a file of this folder. */
export const tellingHeap = (folder: string): Record<string, string> => ({
  NODE_OPTIONS: `--require ${join(__dirname, 'tellHeap.cjs')}`,
  HEAP_FILE: join(folder, 'heap.json'),
});

/** The least of three readings: what requests under way hold at one instant is no part of what stays. */
export async function leastHeapOf(program: ChildProcess, folder: string): Promise<HeapReading> {
  let least = await heapOf(program, folder);
  for (const _ of [2, 3]) {
    await pause(1_000);
    const next = await heapOf(program, folder);
    if (next.heap < least.heap) least = next;
  }
  return least;
}

/** Has a program that was started with `tellingHeap` collect, and reads what is left. */
async function heapOf(program: ChildProcess, folder: string): Promise<HeapReading> {
  const file = join(folder, 'heap.json');
  rmSync(file, { force: true });
  program.kill('SIGUSR2');
  const until = Date.now() + longestMs;
  while (!existsSync(file)) {
    if (Date.now() > until || program.exitCode !== null) throw new Error('the program does not tell its heap');
    await pause(20);
  }
  const { heapUsed, external, rss } = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.MemoryUsage;
  const mib = (bytes: number) => bytes / 1024 ** 2;
  return { heap: mib(heapUsed), external: mib(external), resident: mib(rss) };
}
