/** Each paper application is a purpose of its own; two handlers at two windows never meet in one draft. */
export function newPurposeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return `window-${Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')}`;
}
