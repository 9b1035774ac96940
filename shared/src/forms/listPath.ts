/** The lists in the answers whose items have an id of their own; a list never grows beyond `largest`. */
export const lists = {
  members: { prefix: 'm', largest: 20 },
  incomes: { prefix: 'i', largest: 40 },
  spending: { prefix: 's', largest: 40 },
  obligors: { prefix: 'o', largest: 20 },
  'property.homes': { prefix: 'h', largest: 10 },
  'property.vehicles': { prefix: 'v', largest: 10 },
} as const;

export type ListPath = keyof typeof lists;

export const listPaths = Object.keys(lists) as readonly ListPath[];

/** The applicant is always this member. */
export const applicantId = 'm1';

/** Whether a text may be the id of an item in that list: its letter, a number, and the mark of the device that made it. */
export const isItemId = (list: ListPath, id: string): boolean =>
  id.charAt(0) === lists[list].prefix && /^[a-z][1-9]\d{0,3}[a-z]{0,6}$/.test(id);

/**
 * The id for a new item. `deviceMark` (up to six small letters) keeps two phones that add at the same time, without a
 * connection, from meaning two people by one id.
 */
export function newItemId(list: ListPath, existing: readonly { id: string }[], deviceMark = ''): string {
  const numbers = existing.map((item) => Number(/\d+/.exec(item.id)?.[0] ?? 0));
  return `${lists[list].prefix}${Math.max(0, ...numbers) + 1}${deviceMark}`;
}
