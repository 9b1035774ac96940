import { randomBytes } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
let lastMillisecond = 0;
let lastRandom: number[] = [];

/** A new 26-character id: sorts by the millisecond it was made in, then by order of making in this process (ULID). */
export function newId(): string {
  const now = Math.max(Date.now(), lastMillisecond);
  lastRandom = now === lastMillisecond ? increased(lastRandom) : freshRandom();
  lastMillisecond = now;
  return timePart(now) + lastRandom.map((digit) => alphabet.charAt(digit)).join('');
}

function timePart(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let place = 0; place < 10; place += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** 16 base-32 digits; the first is kept small so that counting up within a millisecond never overflows. */
function freshRandom(): number[] {
  return [...randomBytes(16)].map((byte, index) => (index === 0 ? byte % 16 : byte % 32));
}

function increased(digits: readonly number[]): number[] {
  const next = [...digits];
  for (let place = next.length - 1; place >= 0; place -= 1) {
    const value = (next[place] ?? 0) + 1;
    next[place] = value % 32;
    if (value < 32) break;
  }
  return next;
}
