/** Whether a value is a plain object of JSON, not an array and not null. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.prototype.hasOwnProperty.call(value, key) ? value[key] : undefined;

function step(value: unknown, segment: string): unknown[] {
  if (segment.slice(-2) === '[]') {
    const list = own(value, segment.slice(0, -2));
    return Array.isArray(list) ? list : [];
  }
  if (Array.isArray(value)) return value.filter((item) => own(item, 'id') === segment).slice(0, 1);
  return [own(value, segment)];
}

/**
 * All values at a path such as `members.m2.name` (a list item by its id) or `members[].name` (every item);
 * what is missing is left out.
 */
export function valuesAt(root: unknown, path: string): unknown[] {
  let found: unknown[] = [root];
  for (const segment of path.split('.')) found = found.reduce<unknown[]>((all, v) => all.concat(step(v, segment)), []);
  return found.filter((value) => value !== undefined && value !== null);
}

/** The one value at a path without `[]`; undefined where it is missing. */
export const valueAt = (root: unknown, path: string): unknown => valuesAt(root, path)[0];
