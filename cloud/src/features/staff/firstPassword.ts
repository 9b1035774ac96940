import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike on paper or sound alike on the telephone. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: four groups of four, about 79 bits. */
export function newFirstPassword(): string {
  const group = (): string => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  return [group(), group(), group(), group()].join('-');
}
