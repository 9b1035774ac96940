import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Client } from 'minio';
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
  private readonly bucket: string;
  private opening: Promise<Client> | undefined;

  constructor(private readonly settings: S3Settings) {
    this.bucket = settings.bucket;
  }

  async check(): Promise<void> {
    const there = await (await this.client()).bucketExists(this.bucket);
    if (!there) throw new Error(`there is no bucket ${this.bucket}`);
  }

  async put(key: string, content: Readable): Promise<void> {
    const name = checkedKey(key);
    // Sent in one request of known length: a source that breaks off sends nothing, a line that breaks off stores nothing.
    const whole = await buffer(content);
    await (await this.client()).putObject(this.bucket, name, whole, whole.length);
  }

  async get(key: string): Promise<Readable> {
    const client = await this.client();
    return client.getObject(this.bucket, checkedKey(key)).catch((error: unknown) => {
      throw isMissing(error) ? new ObjectMissing(key) : error;
    });
  }

  async delete(key: string): Promise<void> {
    await (await this.client()).removeObject(this.bucket, checkedKey(key));
  }

  async exists(key: string): Promise<boolean> {
    const client = await this.client();
    return client.statObject(this.bucket, checkedKey(key)).then(
      () => true,
      (error: unknown) => {
        if (isMissing(error)) return false;
        throw error;
      },
    );
  }

  async *list(prefix: string): AsyncIterable<string> {
    const client = await this.client();
    for await (const item of client.listObjectsV2(this.bucket, prefix, true)) {
      const { name } = item as { name?: string };
      if (name !== undefined) yield name;
    }
  }

  /** The library is loaded when it is first needed: with files on disk it never is. */
  private client(): Promise<Client> {
    this.opening ??= import('minio').then(({ Client: S3Client }) => {
      const { endpoint, accessKey, secretKey, region, bucketIn } = this.settings;
      const url = new URL(endpoint);
      const secure = url.protocol === 'https:';
      const port = url.port ? Number(url.port) : secure ? 443 : 80;
      return new S3Client({
        endPoint: url.hostname,
        port,
        useSSL: secure,
        accessKey,
        secretKey,
        region,
        pathStyle: bucketIn === 'path',
      });
    });
    return this.opening;
  }
}

function isMissing(error: unknown): boolean {
  return ['NoSuchKey', 'NotFound'].includes(String((error as { code?: unknown } | undefined)?.code));
}
