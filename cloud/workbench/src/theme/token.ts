/** A value of the visual language as tokens.css gives it, for example `--brand`; the fallback serves tests without style. */
export function token(name: `--${string}`, fallback: string): string {
  const value = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  return value === '' ? fallback : value;
}
