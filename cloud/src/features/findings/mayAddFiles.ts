import type { Finding } from './finding';

const open: readonly string[] = ['established', 'heard', 'confirmed', 'posted', 'stands'];

/** Evidence comes in as long as the finding can still be contested. */
export const mayAddFiles = ({ status }: Pick<Finding, 'status'>): boolean => open.includes(status);
