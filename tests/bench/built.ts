import { createRequire } from 'node:module';
import { join } from 'node:path';

const load = createRequire(__filename);

/** A module as it was built for production: what is measured is what runs. The path is one in the repository. */
export const built = <T>(path: string): T => load(join(__dirname, '../..', path)) as T;
