import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { World } from './world';

/** What the program itself finds when it looks over all that a run left. */
export interface Afterwards {
  readonly auditChains: number;
  readonly auditEntries: number;
  readonly files: number;
  /** Objects on the shelf that no record named, swept away. */
  readonly swept: number;
  /** Messages whose copy WeChat was given. */
  readonly copied: number;
  /** How often each thing is there that must not be. */
  readonly verdict: Readonly<Record<string, number>>;
}

type Found = Omit<Afterwards, 'copied'> & { readonly copies: Readonly<Record<string, number>> };

/** Counts what is wrong with the history, the files, the outbox and the copies to WeChat; throws if anything is. */
export async function lookOver(world: World): Promise<Afterwards> {
  // Today, long after the run's own day: what was given up in it is old enough to be swept.
  const env = { PATH: process.env['PATH'], ...world.settings[0], TODAY: '', PORT: '0' };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(__dirname, 'lookOver.cjs')], { env });
  const { copies, ...found } = JSON.parse(stdout) as Found;
  const [copied, copiesWaiting] = [copies['sent'] ?? 0, copies['pending'] ?? 0];
  const copiesNeverGiven = Math.max(0, copied - world.wechat.sent.length);
  const verdict = { ...found.verdict, copiesWaiting, copiesNeverGiven };
  const wrong = Object.entries(verdict).filter(([, count]) => count !== 0);
  if (wrong.length > 0) throw new Error(`${JSON.stringify(Object.fromEntries(wrong))}\n${stderr}`);
  return { ...found, copied, verdict };
}
