/**
 * A clause as it is cited. What the packs mark as their own assumption says so instead of naming a document, and a rule
 * that is cited by its parameter is one of the place.
 */
export function clauseWords(clause: string): string {
  if (clause === 'OWN') return '本系统暂定';
  return /^[a-z]+\.[A-Za-z.]+$/.test(clause) ? '本地规则' : clause;
}
