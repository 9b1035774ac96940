import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './mariadb';

const program = join(__dirname, '../../cloud/dist/src/bootstrap.js');
const longestStartMs = 60_000;

/** The built program in a process of its own, to be killed. */
export interface CloudProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** All it has said so far. */
  said(): string;
  /** Sends a signal and waits for the end; answers the exit code, null when the signal itself ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the built program with these settings and waits until it answers. Throws with its last words otherwise. */
export async function startCloudProcess(settings: Readonly<Record<string, string>>): Promise<CloudProcess> {
  const port = settings['PORT'] ?? String(await freePort());
  const { child, said, ended } = run({ ...settings, PORT: port });
  const url = `http://127.0.0.1:${port}`;
  const until = Date.now() + longestStartMs;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(`${url}/ready`, { headers: { connection: 'close' } }).catch(() => undefined);
    if (answer?.ok) return { url, process: child, said, end: (signal) => (child.kill(signal), ended) };
    await pause(50);
  }
  child.kill('SIGKILL');
  throw new Error(`the program did not start:\n${said()}`);
}

/** Runs the built program until it ends by itself; answers its exit code and what it said. */
export async function runCloudProcess(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly exitCode: number | null; readonly said: string }> {
  const { said, ended } = run(settings);
  const exitCode = await ended;
  return { exitCode, said: said() };
}

function run(settings: Readonly<Record<string, string>>) {
  if (!existsSync(program)) throw new Error('the cloud is not built: run `npm run build cloud`');
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(String(piece)));
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, ended, said: () => pieces.join('') };
}
