/** A clause as it is cited; what the packs mark as their own assumption says so instead of naming a document. */
export const clauseWords = (clause: string): string => (clause === 'OWN' ? '本系统暂定' : clause);
