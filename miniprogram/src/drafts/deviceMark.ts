import { readStored, store } from '../platform/storage';

/** Up to four letters of this phone's own, so that people added on two phones at once keep different ids. */
export function deviceMark(): string {
  const known = readStored<string>('deviceMark');
  if (known) return known;
  const letters = 'abcdefghijkmnpqrstuvwxyz';
  const mark = Array.from({ length: 4 }, () => letters.charAt(Math.floor(Math.random() * letters.length))).join('');
  store('deviceMark', mark);
  return mark;
}
