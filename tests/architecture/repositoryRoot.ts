import { resolve } from 'node:path';

/** The folder this checkout stands in. */
export const repositoryRoot = resolve(__dirname, '../..');
