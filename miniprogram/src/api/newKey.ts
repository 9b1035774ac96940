/** A key for one command of this phone: the same for each attempt, so that nothing happens twice. */
export function newKey(): string {
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return `${Date.now().toString(36)}-${random()}${random()}`;
}
