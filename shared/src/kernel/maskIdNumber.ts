/** `360281198001011234` → `360***********1234`: enough to recognise, not to use. Short numbers keep their last two only. */
export function maskIdNumber(number: string): string {
  if (number.length < 10) return `${'*'.repeat(Math.max(0, number.length - 2))}${number.slice(-2)}`;
  return `${number.slice(0, 3)}${'*'.repeat(number.length - 7)}${number.slice(-4)}`;
}
