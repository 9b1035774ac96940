/** An id for something found that none of the list has. */
export function freeId(list: readonly { id: string }[]): string {
  const used = new Set(list.map(({ id }) => id));
  let ordinal = 1;
  while (used.has(`found${ordinal}`)) ordinal += 1;
  return `found${ordinal}`;
}
