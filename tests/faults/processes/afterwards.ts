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
}

type Found = Omit<Afterwards, 'copied'> & { readonly copies: Readonly<Record<string, number>> };

/** Throws where the history is broken, a file is not as it was put there, work can't be done or a copy never went. */
export async function lookOver(world: World): Promise<Afterwards> {
  // Today, long after the run's own day: what was given up in it is old enough to be swept.
  const env = { PATH: process.env['PATH'], ...world.settings[0], TODAY: '', PORT: '0' };
  const { stdout } = await promisify(execFile)(process.execPath, [join(__dirname, 'lookOver.cjs')], { env });
  const { copies, ...found } = JSON.parse(stdout) as Found;
  const [copied, waiting] = [copies['sent'] ?? 0, copies['pending'] ?? 0];
  if (waiting > 0) throw new Error(`copies that never went: ${waiting}`);
  const given = world.wechat.sent.length;
  if (given < copied) throw new Error(`${copied} copies count as sent, WeChat was given ${given}`);
  return { ...found, copied };
}
