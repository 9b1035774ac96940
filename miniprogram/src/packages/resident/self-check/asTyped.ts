import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { toHalfWidth } from '@twin-pledge/shared/kernel/halfWidth';

/** An amount as typed, in fen; undefined for what is empty or can't be read. */
export function fenOf(text = ''): number | undefined {
  const read = readYuan(text);
  return read.ok ? read.amountFen : undefined;
}

/** A whole number as typed; undefined for anything else. */
export function wholeOf(text: string): number | undefined {
  const plain = toHalfWidth(text).trim();
  return /^\d{1,3}$/.test(plain) ? Number(plain) : undefined;
}
