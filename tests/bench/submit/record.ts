import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import type * as BlindIndexes from '../../../cloud/src/platform/crypto/blindIndex';
import type * as FieldCiphers from '../../../cloud/src/platform/crypto/fieldCipher';
import type * as Reading from '../../../cloud/src/platform/settings/readSettings';
import type * as Starting from '../../../cloud/src/startCloud';
import type { Engine } from '../../../cloud/src/platform/database/engine';
import { callEndpoint } from '../../support/callEndpoint';
import type { Prepared } from './prepareDrafts';
import type { Recording, Step } from './recording';

const load = createRequire(__filename);
const built = <T>(path: string): T => load(join(__dirname, '../../../cloud/dist/src', path)) as T;

/**
 * Sends each draft through the built program in this process, one after the other, and notes every statement and every
 * use of a key. What the bare program does is therefore what the program does, whatever it does.
 */
export async function recordSendings(settings: Record<string, string>, drafts: readonly Prepared[]) {
  const { startCloud } = built<typeof Starting>('startCloud.js');
  const { readSettings } = built<typeof Reading>('platform/settings/readSettings.js');
  const cloud = await startCloud(readSettings(settings), { background: false });
  const steps: Step[] = [];
  const stopListening = [listenToEngine(cloud.database, steps), listenToKeys(steps)];
  const recordings: Recording[] = [];
  for (const { draftId, version, token } of drafts) {
    steps.length = 0;
    const call = { params: { id: draftId }, body: { version } };
    const answer = await callEndpoint(cloud.url, sendApplication, call, { token });
    recordings.push({ draftId, steps: [...steps], answer });
  }
  for (const stop of stopListening) stop();
  await cloud.stop();
  return recordings;
}

function listenToEngine(database: object, steps: Step[]): () => void {
  const { engine } = database as { engine: Engine };
  const run = engine.run.bind(engine);
  engine.run = (sql, values, tx) => {
    steps.push({ kind: 'sql', inTransaction: tx !== undefined, sql, values });
    return run(sql, values, tx);
  };
  return () => void (engine.run = run);
}

function listenToKeys(steps: Step[]): () => void {
  const { prototype: cipher } = built<typeof FieldCiphers>('platform/crypto/fieldCipher.js').FieldCipher;
  const { prototype: indexes } = built<typeof BlindIndexes>('platform/crypto/blindIndex.js').BlindIndex;
  const { encrypt, decrypt } = cipher;
  const { of } = indexes;
  cipher.encrypt = function (place, text) {
    steps.push({ kind: 'encrypt', place, text });
    return encrypt.call(this, place, text);
  };
  cipher.decrypt = function (place, text) {
    steps.push({ kind: 'decrypt', place, text });
    return decrypt.call(this, place, text);
  };
  indexes.of = function (kind, text) {
    steps.push({ kind: 'index', of: kind, text });
    return of.call(this, kind, text);
  };
  return () => {
    Object.assign(cipher, { encrypt, decrypt });
    Object.assign(indexes, { of });
  };
}
