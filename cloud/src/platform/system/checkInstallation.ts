import type { Clock } from '../clock/clock';
import type { Database } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import type { Mode } from '../settings/settings';
import { SettingsError } from '../settings/settingsError';

/** What a database is for while a backup is put into it. */
export const restoring = 'restoring';

/**
 * Notes at first start what a database is for, and refuses any other use later: a demonstration signs anybody in, so it
 * must never open real records, and invented people must never stand among real ones.
 */
export async function checkInstallation(database: Database, mode: Mode, clock: Clock): Promise<void> {
  await database.insert('installation', { id: 'this', mode, createdAt: clock.now() }).catch((error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
  });
  const row = await database.selectOne<{ mode: string }>('SELECT mode FROM installation WHERE id = ?', ['this']);
  if (row?.mode === mode) return;
  if (row?.mode === restoring)
    throw new SettingsError(['a backup was not wholly restored into this database: empty it and restore again']);
  throw new SettingsError([
    `MODE is ${mode}, but this database was set up for ${row?.mode ?? 'nothing'}: use another one`,
  ]);
}
