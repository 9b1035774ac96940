import { join } from 'node:path';
import type { Database } from '../../../cloud/src/platform/database/database';
import type { World } from './world';

const built = (path: string): unknown =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiled program, as it runs in the processes
  require(join(__dirname, '../../../cloud/dist/src', path));

/** The record of a world, opened beside the program, by the program's own means. */
export function openRecord(world: World): Database {
  const { readSettings } = built(
    'platform/settings/readSettings',
  ) as typeof import('../../../cloud/src/platform/settings/readSettings');
  const { openDatabase } = built(
    'platform/database/openDatabase',
  ) as typeof import('../../../cloud/src/platform/database/openDatabase');
  return openDatabase(readSettings(world.settings[0]!).database);
}
