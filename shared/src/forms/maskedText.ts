/** A number with only its first and last characters readable: `360***********1234`, `138****5678`. */
export function maskedText(text: string): string {
  const [head, tail] = text.length >= 11 ? [3, 4] : [0, Math.min(2, Math.max(0, text.length - 2))];
  const hidden = Math.max(0, text.length - head - tail);
  return text.slice(0, head) + '*'.repeat(hidden) + text.slice(text.length - tail);
}
