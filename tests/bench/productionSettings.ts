import { randomBytes } from 'node:crypto';

const key = (): string => randomBytes(32).toString('base64');

/** What production must be given, with fresh keys; the data stands in `folder`. */
export function productionSettings(folder: string): Record<string, string> {
  return {
    MODE: 'production',
    NODE_ENV: 'production',
    DATA_DIR: folder,
    PUBLIC_URL: 'https://bench.example',
    FIELD_KEYS: `b1:${key()}`,
    BLIND_INDEX_KEY: key(),
    CHAIN_KEY: key(),
    LOG_LEVEL: 'warn',
  };
}
