import { openRecordCopy } from '../../cloud/src/platform/backup/openRecordCopy';
import { sha256Hex } from '../../cloud/src/platform/crypto/tokens';
import type { Settings } from '../../cloud/src/platform/settings/settings';
import { openObjectStore } from '../../cloud/src/platform/storage/openObjectStore';
import { startS3 } from './s3';

/** Where a program under test keeps its files. */
export interface Shelf {
  /** As an operator gives them. */
  readonly settings: Record<string, string>;
  stop(): Promise<void>;
}

/** In the data folder. */
export const inFolder = async (): Promise<Shelf> => ({ settings: {}, stop: async () => undefined });

/** In a bucket of an S3-protocol server of its own. */
export async function inBucket(): Promise<Shelf> {
  const s3 = await startS3();
  const { endpoint, bucket, accessKey, secretKey } = s3.settings;
  return {
    settings: {
      STORAGE: 's3',
      S3_ENDPOINT: endpoint,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: accessKey,
      S3_SECRET_KEY: secretKey,
    },
    stop: () => s3.stop(),
  };
}

/** Every table and every file as one hash each. */
export async function fingerprintOf({ database, storage }: Settings): Promise<Record<string, string>> {
  const record = await openRecordCopy(database);
  const hashes: Record<string, string> = {};
  for (const table of await record.tables()) {
    const rows: string[] = [];
    for await (const row of record.rows(table)) rows.push(JSON.stringify(row));
    hashes[table.name] = `${rows.length} ${sha256Hex(rows.join('\n'))}`;
  }
  await record.close();
  const store = openObjectStore(storage);
  for await (const key of store.list('')) {
    const pieces: Buffer[] = [];
    for await (const piece of await store.get(key)) pieces.push(Buffer.from(piece as Uint8Array));
    hashes[key] = sha256Hex(Buffer.concat(pieces));
  }
  return hashes;
}
