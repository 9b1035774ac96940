import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { repositoryRoot } from './repositoryRoot.mjs';

const longestStartMs = 180_000;
const everyAddress = ['', '0.0.0.0', '::'];

/**
 * Starts the built server on a port.
 * `answering` settles when it serves, or fails when it ended or stays silent; `ended` gives its exit code.
 */
export function startServer(port) {
  const child = spawn(process.execPath, [join(repositoryRoot, 'cloud/dist/src/bootstrap.js')], {
    cwd: repositoryRoot,
    // One line a request would bury the addresses; LOG_LEVEL=info brings it back.
    env: { LOG_LEVEL: 'warn', ...process.env, PORT: String(port) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  let stopping = false;
  let running = true;
  const ended = new Promise((resolve) => {
    child.once('close', (code) => {
      running = false;
      resolve(stopping ? 0 : (code ?? 1));
    });
  });
  const stop = () => {
    stopping = true;
    child.kill('SIGTERM');
  };
  const host = everyAddress.includes(process.env.HOST ?? '') ? '127.0.0.1' : process.env.HOST;
  const origin = `http://${host}:${port}`;
  return { origin, ended, stop, answering: untilItAnswers(`${origin}/health`, () => running, stop) };
}

async function untilItAnswers(address, isRunning, stop) {
  const until = Date.now() + longestStartMs;
  while (isRunning() && Date.now() < until) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await pause(200);
  }
  stop();
  throw new Error(isRunning() ? 'The server does not answer.' : 'The server ended; its reason stands above.');
}
