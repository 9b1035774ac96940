import { createHmac } from 'node:crypto';
import type { Keys } from '../settings/keys';

/** A few digits by which each of two keys is known again, and which tell nothing about it. */
export function keyMarks(keys: Pick<Keys, 'blindIndex' | 'chain'>): { blindIndex: string; chain: string } {
  const mark = (key: Buffer): string =>
    createHmac('sha256', key).update('which key is this').digest('hex').slice(0, 16);
  return { blindIndex: mark(keys.blindIndex), chain: mark(keys.chain) };
}
