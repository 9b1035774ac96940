/** A name for a list that others may see over one's shoulder: 周示生 → 周*生, 何明 → 何*; masked names stay as they are. */
export function maskedName(name: string): string {
  const letters = Array.from(name.trim());
  if (letters.includes('*') || letters.length < 2) return name;
  if (letters.length === 2) return `${letters[0]}*`;
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters[letters.length - 1]}`;
}
