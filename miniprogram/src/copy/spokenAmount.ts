import { formatFen } from '@twin-pledge/shared/kernel/fen';

/** An amount as people say it: 930元; with two decimals only where there are any. */
export const spokenAmount = (amountFen: number): string => `${formatFen(amountFen).replace(/\.00$/, '')}元`;
