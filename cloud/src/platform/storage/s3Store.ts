import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Client } from 'minio';
import type { StorageSettings } from '../settings/settings';
import { ObjectMissing } from './objectMissing';
import type { ObjectStore } from './objectStore';
import { checkedKey } from './storageKey';

type S3Settings = Extract<StorageSettings, { kind: 's3' }>;

/**
 * Objects in a bucket of a server that speaks the S3 protocol. The bucket must exist: making one is the operator's act.
 * An object passes through memory on its way in, so a caller keeps them small (a page is at most 20 MB).
 */
export class S3Store implements ObjectStore {
  private readonly client: Client;
  private readonly bucket: string;

  constructor(settings: S3Settings) {
    const url = new URL(settings.endpoint);
    const secure = url.protocol === 'https:';
    this.client = new Client({
      endPoint: url.hostname,
      port: url.port ? Number(url.port) : secure ? 443 : 80,
      useSSL: secure,
      accessKey: settings.accessKey,
      secretKey: settings.secretKey,
      region: settings.region,
      pathStyle: true,
    });
    this.bucket = settings.bucket;
  }

  async put(key: string, content: Readable): Promise<void> {
    const name = checkedKey(key);
    // Sent in one request of known length: a source that breaks off sends nothing, a line that breaks off stores nothing.
    const whole = await buffer(content);
    await this.client.putObject(this.bucket, name, whole, whole.length);
  }

  async get(key: string): Promise<Readable> {
    return this.client.getObject(this.bucket, checkedKey(key)).catch((error: unknown) => {
      throw isMissing(error) ? new ObjectMissing(key) : error;
    });
  }

  async delete(key: string): Promise<void> {
    await this.client.removeObject(this.bucket, checkedKey(key));
  }

  async exists(key: string): Promise<boolean> {
    return this.client.statObject(this.bucket, checkedKey(key)).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  }

  async *list(prefix: string): AsyncIterable<string> {
    for await (const item of this.client.listObjectsV2(this.bucket, prefix, true)) {
      const { name } = item as { name?: string };
      if (name !== undefined) yield name;
    }
  }
}

function isMissing(error: unknown): boolean {
  return ['NoSuchKey', 'NotFound'].includes(String((error as { code?: unknown } | undefined)?.code));
}
