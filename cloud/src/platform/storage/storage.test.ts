import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { startS3 } from '../../../../tests/support/s3';
import { FieldCipher } from '../crypto/fieldCipher';
import type { StorageSettings } from '../settings/settings';
import { Metrics } from '../metrics/metrics';
import { DiskStore } from './diskStore';
import { ObjectDamaged } from './objectDamaged';
import { ObjectMissing } from './objectMissing';
import { Storage } from './storage';
import { StorageAway } from './storageAway';

const cipher = new FieldCipher([{ id: 'k1', key: randomBytes(32) }]);
const storageOn = (storage: StorageSettings, withCipher = cipher): Storage =>
  Object.assign(new Storage(), { settings: { storage }, cipher: withCipher, metrics: new Metrics() });

describe('the vault’s shelves', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twin-pledge-storage-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('keep contents encrypted, each under a key of its own that only the field key opens', async () => {
    const storage = storageOn({ kind: 'disk', folder });
    const paper = Buffer.from('示范：低保申请材料'.repeat(50));
    await storage.put('files/PAPER', Readable.from([paper]));
    await storage.put('files/TWIN', paper);
    const [one, two] = [await readFile(join(folder, 'files/PAPER')), await readFile(join(folder, 'files/TWIN'))];
    expect(one.includes(paper.subarray(0, 24))).toBe(false);
    expect(one.equals(two)).toBe(false);
    expect(await storage.read('files/PAPER')).toEqual(paper);
    const stranger = storageOn({ kind: 'disk', folder }, new FieldCipher([{ id: 'k1', key: randomBytes(32) }]));
    await expect(stranger.read('files/PAPER')).rejects.toThrow();
  });

  it('say that a file is damaged when half of it is missing, before a wrong byte gets out', async () => {
    const storage = storageOn({ kind: 'disk', folder });
    await storage.put('files/HALF', randomBytes(200_000));
    await truncate(join(folder, 'files/HALF'), 100_000);
    await expect(buffer(await storage.get('files/HALF'))).rejects.toBeInstanceOf(ObjectDamaged);
    await expect(storage.get('files/NONE')).rejects.toBeInstanceOf(ObjectMissing);
  });

  it('ask again for what broke off on its way, and say that they are away where it never comes', async () => {
    const storage = storageOn({ kind: 'disk', folder });
    const paper = randomBytes(200_000);
    await storage.put('files/BROKEN', paper);
    const whole = await readFile(join(folder, 'files/BROKEN'));
    const broken = Readable.from(
      (function* () {
        yield whole.subarray(0, 100_000);
        throw new Error('aborted');
      })(),
    );
    const get = jest.spyOn(DiskStore.prototype, 'get').mockResolvedValueOnce(broken);
    expect((await storage.read('files/BROKEN')).equals(paper)).toBe(true);
    get.mockRejectedValue(new Error('not today'));
    await expect(storage.read('files/BROKEN')).rejects.toBeInstanceOf(StorageAway);
    get.mockRestore();
  });

  it('can be a bucket, with the same encryption', async () => {
    const server = await startS3();
    const storage = storageOn(server.settings);
    const paper = randomBytes(1_000_000);
    await storage.put('files/PAPER', paper);
    expect((await storage.read('files/PAPER')).equals(paper)).toBe(true);
    await storage.delete('files/PAPER');
    expect(await storage.exists('files/PAPER')).toBe(false);
    await server.stop();
  });
});
