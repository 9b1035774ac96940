import type { ForWhom } from '@twin-pledge/shared/forms/answers';

export type Purpose = ForWhom;

/**
 * The key of a purpose: one's own household has one draft, so that no second is begun by accident; for others a new
 * number each time, since each may be another household (those begun are offered first).
 */
export function newPurposeKey(purpose: Purpose, begun: readonly { purposeKey: string }[]): string {
  if (purpose === 'self') return 'self';
  const numbers = begun
    .filter((draft) => draft.purposeKey.startsWith(`${purpose}:`))
    .map((draft) => Number(draft.purposeKey.slice(purpose.length + 1)) || 0);
  return `${purpose}:${Math.max(0, ...numbers) + 1}`;
}
