/** What a list with `none` at its end comes to: none takes the others away, another takes none away, nothing is not told. */
export function someOrNone<T extends string>(
  chosen: readonly (string | number)[],
  before: readonly T[] | undefined,
): T[] | undefined {
  const wasNone = before?.length === 0;
  const some = chosen.filter((one): one is T => one !== 'none');
  if (chosen.includes('none') && !(wasNone && some.length > 0)) return [];
  return some.length > 0 ? some : undefined;
}
