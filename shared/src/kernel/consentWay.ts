/** How somebody agreed to what an officer does at their wish: recorded with it, never assumed. */
export const consentWays = ['inPerson', 'byPhone', 'inWriting'] as const;

export type ConsentWay = (typeof consentWays)[number];
