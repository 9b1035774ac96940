/**
 * Papers that nobody can demand and that still may be added: what a resident hands in of their own accord, and the
 * scanned original of a signature given on paper.
 */
export const voluntaryPapers = ['other', 'signedOriginal'] as const;

/** Whether a type is one of those. */
export const isVoluntaryPaper = (typeCode: string): boolean => voluntaryPapers.some((code) => code === typeCode);
