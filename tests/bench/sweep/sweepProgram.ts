import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PreparedRegion } from '../region/preparedRegions';

interface Answer {
  readonly result?: unknown;
  readonly ms: number;
  readonly failed?: string;
}

/** The built program on a region with nothing running by itself, and its sweep over the duties. */
export class SweepProgram {
  private constructor(private readonly host: ChildProcess) {}

  static async start({ url, place, region }: PreparedRegion): Promise<SweepProgram> {
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE_ENV: 'production',
      MODE: 'production',
      PUBLIC_URL: 'https://bench.invalid',
      DATA_DIR: join(place, 'data'),
      POLICY_DIR: join(place, 'policy'),
      DATABASE_URL: url,
      PORT: '0',
      ...region.keys,
    };
    const program = new SweepProgram(fork(join(__dirname, 'sweepHost.cjs'), [], { env, execArgv: [] }));
    await program.ask('start');
    return program;
  }

  /** What the program takes for now. */
  async set(at: string): Promise<void> {
    await this.ask('set', at);
  }

  /** Notes in the history of these cases that the end of their notice was announced. */
  async announce(caseIds: readonly string[]): Promise<void> {
    await this.ask('announce', caseIds);
  }

  /** Finds what is to be done today and does nothing about it. */
  async find(): Promise<{ readonly found: number; readonly ms: number }> {
    const { result, ms } = await this.ask('find');
    return { found: Number(result), ms };
  }

  /** The whole sweep, as the schedule runs it; answers how long it took, in milliseconds. */
  async run(): Promise<number> {
    return (await this.ask('run')).ms;
  }

  async stop(): Promise<void> {
    const ended = once(this.host, 'exit');
    if (this.host.exitCode === null && this.host.kill('SIGKILL')) await ended;
  }

  private async ask(work: string, given?: unknown): Promise<Answer> {
    this.host.send({ work, given });
    const heard = new AbortController();
    const either = ['message', 'exit'].map((event) => once(this.host, event, { signal: heard.signal }));
    for (const one of either) one.catch(() => undefined);
    const [answer] = (await Promise.race(either)) as [Answer | number];
    heard.abort();
    if (typeof answer !== 'object' || answer === null) throw new Error('the program ended');
    if (answer.failed) throw new Error(answer.failed);
    return answer;
  }
}
