import { fileURLToPath } from 'node:url';

/** The folder this checkout stands in. */
export const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
