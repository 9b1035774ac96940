import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StorageSettings } from '../../cloud/src/platform/settings/settings';

interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

type S3rverClass = new (options: Record<string, unknown>) => S3rver;

/** A server that speaks the S3 protocol, with one empty bucket, on a free port of this machine. */
export interface RunningS3 {
  readonly settings: Extract<StorageSettings, { kind: 's3' }>;
  stop(): Promise<void>;
}

/** Starts the server in a folder of its own; `stop` removes both. */
export async function startS3(bucket = 'vault'): Promise<RunningS3> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package ships no types and no ES modules
  const Server = require('@20minutes/s3rver') as S3rverClass;
  const directory = await mkdtemp(join(tmpdir(), 'twin-pledge-s3-'));
  const server = new Server({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: bucket }],
  });
  const { port } = await server.run();
  return {
    settings: {
      kind: 's3',
      endpoint: `http://127.0.0.1:${port}`,
      bucket,
      // The only key pair that this server knows.
      accessKey: 'S3RVER',
      secretKey: 'S3RVER',
      region: 'us-east-1',
      bucketIn: 'path',
    },
    async stop() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
