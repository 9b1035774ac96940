import { createWriteStream } from 'node:fs';
import { access, constants, mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { newId } from '../ids/newId';
import { ObjectMissing } from './objectMissing';
import type { ObjectStore } from './objectStore';
import { checkedKey, isStorageKey } from './storageKey';

/** Files being written lie here until they are whole; no key starts with a dot, so none can reach in. */
const unfinishedFolder = '.unfinished';

/** Objects as files in one folder. A file appears under its key only when all of it is on the disk. */
export class DiskStore implements ObjectStore {
  constructor(private readonly folder: string) {}

  async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await access(this.folder, constants.R_OK | constants.W_OK);
  }

  async put(key: string, content: Readable): Promise<void> {
    const target = this.fileOf(key);
    const unfinished = join(this.folder, unfinishedFolder, newId());
    await mkdir(dirname(unfinished), { recursive: true });
    await mkdir(dirname(target), { recursive: true });
    try {
      await pipeline(content, createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }));
      await flush(unfinished);
      await rename(unfinished, target);
      await flush(dirname(target));
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    const handle = await open(this.fileOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
      throw error.code === 'ENOENT' ? new ObjectMissing(key) : error;
    });
    return handle.createReadStream();
  }

  async delete(key: string): Promise<void> {
    await rm(this.fileOf(key), { force: true });
  }

  async exists(key: string): Promise<boolean> {
    return stat(this.fileOf(key)).then(
      (found) => found.isFile(),
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false;
        throw error;
      },
    );
  }

  async *list(prefix: string): AsyncIterable<string> {
    for await (const file of filesUnder(this.folder)) {
      const key = relative(this.folder, file).split(sep).join('/');
      if (key.startsWith(prefix) && isStorageKey(key)) yield key;
    }
  }

  private fileOf(key: string): string {
    return join(this.folder, ...checkedKey(key).split('/'));
  }
}

/** Makes sure a file, or the names in a folder, survive a power cut. */
async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* filesUnder(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}
