import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A private MariaDB for one run of tests: its own folder, a free port, nobody else's data. */
export interface PrivateMariadb {
  /** `mysql://root@127.0.0.1:port` without a database. */
  readonly url: string;
  /** Whether its process lives. */
  running(): boolean;
  /** Ends it as a power cut would, in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Starts it again on the data it left, on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface MariadbOptions {
  /** Every commit is written through to the disk, as in earnest; otherwise none is. */
  readonly durable?: boolean;
  /** More lines for its options. */
  readonly more?: readonly string[];
  /** More arguments for its first start alone. */
  readonly firstArguments?: readonly string[];
  /** Where its folder is made, instead of where temporary folders are. */
  readonly within?: string;
}

const programs = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/usr/bin/mariadbd'];
const longestStartMs = 30_000;

/** Whether MariaDB's server is installed here. */
export function mariadbProgram(): string | undefined {
  return programs.find((path) => existsSync(path));
}

/** Starts it; throws with the end of its log when it does not come up. */
export async function startMariadb(wishes: MariadbOptions = {}): Promise<PrivateMariadb> {
  const program = mariadbProgram();
  if (!program) throw new Error('mariadbd is not installed');
  const folder = mkdtempSync(join(wishes.within ?? tmpdir(), 'twin-pledge-mariadb-'));
  const port = await freePort();
  const options = writeOptions(folder, port, wishes);
  const asUser = process.getuid?.() === 0 ? ['--user=mysql'] : [];
  if (asUser.length > 0) execFileSync('chown', ['-R', 'mysql', folder]);
  const install = [
    `--defaults-file=${options}`,
    ...asUser,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ];
  execFileSync('mariadb-install-db', install, { stdio: 'pipe' });
  const start = async (args: readonly string[] = []): Promise<ChildProcess> => {
    const started = spawn(program, [`--defaults-file=${options}`, ...asUser, ...args], { stdio: 'ignore' });
    await untilItListens(started, port, join(folder, 'error.log'));
    return started;
  };
  let server = await start(wishes.firstArguments);
  return {
    url: `mysql://root@127.0.0.1:${port}`,
    running: () => server.exitCode === null && server.signalCode === null,
    kill: () => ended(server, 'SIGKILL'),
    async restart() {
      server = await start();
    },
    async stop() {
      await ended(server, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Small buffers, and no waiting for the disk unless asked for: this data lives for minutes. */
function writeOptions(folder: string, port: number, { durable = false, more = [] }: MariadbOptions): string {
  const path = join(folder, 'my.cnf');
  const lines = [
    '[mysqld]',
    `datadir=${join(folder, 'data')}`,
    `socket=${join(folder, 'mysqld.sock')}`,
    `pid-file=${join(folder, 'mysqld.pid')}`,
    `log-error=${join(folder, 'error.log')}`,
    `tmpdir=${folder}`,
    `port=${port}`,
    'bind-address=127.0.0.1',
    'skip-name-resolve',
    'innodb-buffer-pool-size=64M',
    `innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
    `innodb-doublewrite=${durable ? 1 : 0}`,
    'sync-binlog=0',
    'max-connections=300',
    'performance-schema=0',
    ...more,
  ];
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

async function untilItListens(server: ChildProcess, port: number, logPath: string): Promise<void> {
  const until = Date.now() + longestStartMs;
  while (Date.now() < until && server.exitCode === null) {
    if (await listens(port)) return;
    await pause(50);
  }
  server.kill('SIGKILL');
  const log = existsSync(logPath) ? readFileSync(logPath, 'utf8').slice(-2000) : '';
  throw new Error(`mariadbd did not start:\n${log}`);
}

async function listens(port: number): Promise<boolean> {
  const { connect } = await import('node:net');
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => resolve((socket.destroy(), true)));
    socket.once('error', () => resolve(false));
    socket.setTimeout(1000, () => resolve((socket.destroy(), false)));
  });
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
