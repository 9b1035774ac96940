import { readYuan } from '@twin-pledge/shared/kernel/fen';

/** The fen of a valid text. Throws RangeError for what its field would have refused. */
export function fenOf(typed: string): number {
  const read = readYuan(typed);
  if (!read.ok) throw new RangeError('no amount');
  return read.amountFen;
}
