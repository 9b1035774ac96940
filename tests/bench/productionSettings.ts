import { randomBytes } from 'node:crypto';

/** How the image runs Node (deploy/Dockerfile): garbage is not left lying as far as a large machine would let it. */
export const asInTheImage = {
  NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=1024',
  MALLOC_ARENA_MAX: '2',
} as const;

const key = (): string => randomBytes(32).toString('base64');

/** What production must be given, with fresh keys; the data stands in `folder`. */
export function productionSettings(folder: string): Record<string, string> {
  return {
    ...asInTheImage,
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
