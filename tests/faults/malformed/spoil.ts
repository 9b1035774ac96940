import { bodyOf, hostileBodies, hostileValues, nested } from '../hostileValues';
import type { SeededChance } from './seededChance';

type Tree = Record<string, unknown> | unknown[];

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** Fields that somebody might hope the server takes over into its record. */
const wishfulFields = ['id', 'role', 'roles', 'status', 'staffId', 'accountId', 'regionCode', '__proto__', 'version'];

/** Harm in texts: to a database, a page, a spreadsheet, a header, a path, a shell, a template, an expression. */
const harmfulTexts: readonly string[] = [
  "' OR 1=1 -- ",
  '"; SELECT pg_sleep(9); --',
  '\\x27 UNION SELECT token_hash FROM session',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "=cmd|'/c calc'!A1",
  '@SUM(1+1)',
  'a\r\nSet-Cookie: a=b',
  '..\\..\\..\\windows\\win.ini',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '$(id)`id`',
  '{{7*7}}${7*7}<%= 7*7 %>',
  '%s%n%x',
  '(a+)+$',
  '9'.repeat(400),
  '1e999',
  '-0',
  '2026-02-30',
  '0000-00-00',
  '360281100201\u0000',
];

/** Puts something wrong into a value, once to three times, at places of its own choice. */
export function spoilValue(value: unknown, chance: SeededChance): unknown {
  const whole: { root: unknown } = { root: structuredClone(value) };
  for (let times = 1 + chance.below(3); times > 0; times -= 1) spoilOnce(whole, chance);
  return whole.root;
}

function spoilOnce(whole: Tree, chance: SeededChance): void {
  const places = placesIn(whole);
  const { tree, key } = chance.pick(places);
  const fields = tree as Record<string, unknown>;
  const present = fields[key];
  switch (chance.below(6)) {
    case 0:
      // Of its own: a later fault is put into it, and would stay in every request that gets the same one.
      fields[key] = structuredClone(chance.pick(hostileValues));
      return;
    case 1:
      fields[key] = chance.pick(harmfulTexts);
      return;
    case 2:
      if (whole !== tree) delete fields[key];
      return;
    case 3:
      if (isTree(present)) Object.defineProperty(present, chance.pick(wishfulFields), own(chance.pick(harmfulTexts)));
      return;
    case 4:
      fields[key] = Array.isArray(present)
        ? { 0: present }
        : Array.from({ length: manyOf(present) }, () => structuredClone(present));
      return;
    default:
      fields[key] = typeof present === 'string' ? Number(present) : String(present);
  }
}

/** So many that a list is longer than any may be, and a body not longer than what can be written down. */
const manyOf = (value: unknown): number => (JSON.stringify(value ?? null).length < 200 && value !== nested ? 300 : 2);

/** As its own, also where the name means something to the language. */
const own = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true });

function placesIn(tree: Tree, depth = 0): { tree: Tree; key: string }[] {
  return Object.entries(tree)
    .slice(0, 40)
    .flatMap(([key, value]) => [{ tree, key }, ...(isTree(value) && depth < 6 ? placesIn(value, depth + 1) : [])]);
}

/** Bytes of a body that is wrong as a whole, or that was cut, changed or doubled on its way. */
export function spoilBytes(value: unknown, chance: SeededChance): Buffer {
  const bytes = bodyOf(value ?? {});
  switch (chance.below(5)) {
    case 0:
      return chance.pick(hostileBodies).bytes.subarray(0, 400_000);
    case 1:
      return bytes.subarray(0, chance.below(bytes.length));
    case 2:
      return Buffer.concat([bytes, bytes]);
    case 3: {
      const changed = Buffer.from(bytes);
      for (let times = 0; times < 4; times += 1) changed[chance.below(changed.length)] = chance.below(256);
      return changed;
    }
    default:
      return Buffer.from(`\ufeff${bytes.toString()}`, 'utf16le');
  }
}
