import { mkdtemp, readdir, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startS3 } from '../../../../tests/support/s3';
import { DiskStore } from './diskStore';
import { ObjectMissing } from './objectMissing';
import type { ObjectStore } from './objectStore';
import { S3Store } from './s3Store';

interface Shelf {
  store: ObjectStore;
  stop(): Promise<void>;
}

async function onDisk(): Promise<Shelf> {
  const folder = await mkdtemp(join(tmpdir(), 'twin-pledge-vault-'));
  return { store: new DiskStore(folder), stop: () => rm(folder, { recursive: true, force: true }) };
}

async function inBucket(): Promise<Shelf> {
  const server = await startS3();
  return { store: new S3Store(server.settings), stop: () => server.stop() };
}

const bytes = (count: number, fill = 7): Buffer => Buffer.alloc(count, fill);
const content = (...parts: Buffer[]): Readable => Readable.from(parts, { objectMode: false });

async function keysOf(store: ObjectStore, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const key of store.list(prefix)) keys.push(key);
  return keys.sort();
}

describe.each([
  ['a folder', onDisk],
  ['a bucket of an S3-protocol server', inBucket],
])('objects in %s', (_, start) => {
  let shelf: Shelf;
  beforeAll(async () => {
    shelf = await start();
  });
  afterAll(() => shelf.stop());

  it('can be kept', async () => {
    await expect(shelf.store.check()).resolves.toBeUndefined();
  });

  it('come back byte for byte', async () => {
    const parts = [bytes(100_000, 1), bytes(1, 2), bytes(70_000, 3)];
    await shelf.store.put('files/ab/ONE', content(...parts));
    expect((await buffer(await shelf.store.get('files/ab/ONE'))).equals(Buffer.concat(parts))).toBe(true);
    expect(await shelf.store.exists('files/ab/ONE')).toBe(true);
  });

  it('are replaced whole by a second put', async () => {
    await shelf.store.put('files/TWICE', content(bytes(5000, 1)));
    await shelf.store.put('files/TWICE', content(bytes(10, 2)));
    expect(await buffer(await shelf.store.get('files/TWICE'))).toEqual(bytes(10, 2));
  });

  it('are not there when nobody put them, nor after they were deleted', async () => {
    await expect(shelf.store.get('files/NEVER')).rejects.toBeInstanceOf(ObjectMissing);
    expect(await shelf.store.exists('files/NEVER')).toBe(false);
    await shelf.store.put('files/GONE', content(bytes(3)));
    await shelf.store.delete('files/GONE');
    await shelf.store.delete('files/GONE');
    expect(await shelf.store.exists('files/GONE')).toBe(false);
  });

  it('do not appear when what was being stored broke off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield bytes(200_000);
        throw new Error('the line was cut');
      })(),
      { objectMode: false },
    );
    await expect(shelf.store.put('files/BROKEN', broken)).rejects.toThrow('the line was cut');
    expect(await shelf.store.exists('files/BROKEN')).toBe(false);
  });

  it('are listed by the beginning of their key', async () => {
    for (const key of ['list/a/1', 'list/a/2', 'list/b']) await shelf.store.put(key, content(bytes(1)));
    expect(await keysOf(shelf.store, 'list/a')).toEqual(['list/a/1', 'list/a/2']);
    expect(await keysOf(shelf.store, 'nothing/')).toEqual([]);
  });

  it.each(['../outside', 'a/../b', '/etc', '', 'a//b', 'a.b', 'a\\b', 'a/\u0000', '.unfinished/x', 'x'.repeat(201)])(
    'have no key like %p',
    async (key) => {
      await expect(shelf.store.put(key, content(bytes(1)))).rejects.toThrow(RangeError);
      await expect(shelf.store.get(key)).rejects.toThrow(RangeError);
      await expect(shelf.store.exists(key)).rejects.toThrow(RangeError);
      await expect(shelf.store.delete(key)).rejects.toThrow(RangeError);
    },
  );
});

describe('a folder of objects', () => {
  it('leaves nothing half written behind, and never shows what a crash left', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'twin-pledge-vault-'));
    const store = new DiskStore(folder);
    await store.put('files/ONE', content(bytes(10)));
    expect(await readdir(join(folder, '.unfinished'))).toEqual([]);
    await mkdir(join(folder, '.unfinished'), { recursive: true });
    await writeFile(join(folder, '.unfinished', 'CRASHED'), 'half');
    expect(await keysOf(store, '')).toEqual(['files/ONE']);
    await rm(folder, { recursive: true, force: true });
  });
});

describe('a place where nothing can be kept', () => {
  it('is told as such: no bucket, a wrong key, a file where the folder should be', async () => {
    const server = await startS3();
    const { settings } = server;
    await expect(new S3Store({ ...settings, bucket: 'elsewhere' }).check()).rejects.toThrow('no bucket elsewhere');
    await expect(new S3Store({ ...settings, secretKey: 'wrong' }).check()).rejects.toThrow();
    await server.stop();
    await expect(new S3Store(settings).check()).rejects.toThrow();

    const folder = await mkdtemp(join(tmpdir(), 'twin-pledge-vault-'));
    await writeFile(join(folder, 'file'), '');
    await expect(new DiskStore(join(folder, 'file')).check()).rejects.toThrow();
    await rm(folder, { recursive: true, force: true });
  });
});
