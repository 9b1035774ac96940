/**
 * A 12-digit region code of the National Bureau of Statistics: province 2, city 2, county 2, township 3, village 3
 * digits, filled up with zeros. `000000000000` is the nation.
 */
export type RegionCode = string;

export type RegionLevel = 'nation' | 'province' | 'city' | 'county' | 'township' | 'village';

export const NATION: RegionCode = '000000000000';

const PREFIX_LENGTH = { nation: 0, province: 2, city: 4, county: 6, township: 9, village: 12 } as const;
const NARROW_TO_WIDE: readonly RegionLevel[] = ['village', 'township', 'county', 'city', 'province', 'nation'];

/** Whether a text has the form of a region code (12 digits). */
export const isRegionCode = (text: string): boolean => /^\d{12}$/.test(text);

const assertCode = (code: RegionCode): void => {
  if (!isRegionCode(code)) throw new RangeError(`not a 12-digit region code: ${code}`);
};
const cutTo = (code: RegionCode, length: number): RegionCode => code.slice(0, length).padEnd(12, '0');

/** The level a code names. RangeError if it is not 12 digits. */
export function level(code: RegionCode): RegionLevel {
  assertCode(code);
  for (const candidate of NARROW_TO_WIDE) {
    const upper = NARROW_TO_WIDE[NARROW_TO_WIDE.indexOf(candidate) + 1];
    if (upper && Number(code.slice(PREFIX_LENGTH[upper], PREFIX_LENGTH[candidate])) > 0) return candidate;
  }
  return 'nation';
}

/** The region itself and all around it, nearest first: the order in which a policy value is looked for. */
export function selfAndAncestors(code: RegionCode): RegionCode[] {
  assertCode(code);
  const found = [code];
  for (const name of NARROW_TO_WIDE) {
    const wider = cutTo(code, PREFIX_LENGTH[name]);
    if (wider !== found[found.length - 1]) found.push(wider);
  }
  return found;
}

/** All regions around a code, nearest first, ending with the nation; empty for the nation. Levels a place lacks are left out. */
export const ancestors = (code: RegionCode): RegionCode[] => selfAndAncestors(code).slice(1);

/** The region just around a code, or null for the nation. */
export const parent = (code: RegionCode): RegionCode | null => ancestors(code)[0] ?? null;

/** Whether `inner` lies in `outer` or is it. */
export function contains(outer: RegionCode, inner: RegionCode): boolean {
  assertCode(inner);
  return inner.startsWith(outer.slice(0, PREFIX_LENGTH[level(outer)]));
}

/** The codes of a region and everything in it as an inclusive range, so that an index can serve a region scope. */
export function codeRange(code: RegionCode): { from: RegionCode; to: RegionCode } {
  const prefix = code.slice(0, PREFIX_LENGTH[level(code)]);
  return { from: cutTo(code, prefix.length), to: prefix.padEnd(12, '9') };
}

/** The region of a given level around a code (or itself); null where the code is wider than that level. */
export function regionAt(code: RegionCode, wanted: RegionLevel): RegionCode | null {
  return selfAndAncestors(code).find((candidate) => level(candidate) === wanted) ?? null;
}
