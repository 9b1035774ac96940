const seen = new Set<string>();

/** Whether somebody has looked at the papers of a draft since the program started: they need not be led there again. */
export const hasSeenPapers = (purposeKey: string): boolean => seen.has(purposeKey);

/** Notes that the papers of a draft were looked at. */
export const markPapersSeen = (purposeKey: string): void => void seen.add(purposeKey);
