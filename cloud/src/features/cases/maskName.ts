/** A name as lists show it: the first character, a star for those between, the last; 周*生, 何*. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  if (letters.length <= 1) return letters.length === 0 ? '' : `${letters[0]}*`;
  if (letters.length === 2) return `${letters[0]}*`;
  return `${letters[0]}${'*'.repeat(Math.min(letters.length - 2, 2))}${letters[letters.length - 1]}`;
}
