const key = 'desk.kept.queueOrder';

/** Remembers in which order the cases stood in the queue last seen, so that a case can lead to the next. */
export function rememberOrder(caseIds: readonly string[]): void {
  if (caseIds.length > 0) sessionStorage.setItem(key, JSON.stringify([...new Set(caseIds)]));
}

/** The cases before and after one in the queue last seen; null at its ends or where the case was not in it. */
export function neighbours(caseId: string, order: readonly string[]): { before: string | null; after: string | null } {
  const at = order.indexOf(caseId);
  if (at === -1) return { before: null, after: order[0] ?? null };
  return { before: order[at - 1] ?? null, after: order[at + 1] ?? null };
}

/** The order remembered last. */
export function rememberedOrder(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
