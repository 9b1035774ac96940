import { join } from 'node:path';
import { startCloudProcess, type CloudProcess } from '../../support/startCloudProcess';
import { asInTheImage } from '../productionSettings';
import type { KeyTexts } from './loadRegion';

/** Starts the built program as in production on a database; more settings than these may be given. */
export function startOnRegion(
  url: string,
  folder: string,
  keys: KeyTexts,
  more: Readonly<Record<string, string>> = {},
): Promise<CloudProcess> {
  return startCloudProcess({
    ...asInTheImage,
    NODE_ENV: 'production',
    MODE: 'production',
    PUBLIC_URL: 'https://bench.invalid',
    DATA_DIR: join(folder, 'data'),
    POLICY_DIR: join(folder, 'policy'),
    DATABASE_URL: url,
    LOG_LEVEL: 'warn',
    ...keys,
    ...more,
  });
}
