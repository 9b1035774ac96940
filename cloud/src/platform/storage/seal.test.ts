import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { ObjectDamaged } from './objectDamaged';
import { seal } from './seal';
import { pieceBytes, tagBytes } from './sealedFormat';
import { unseal } from './unseal';

const wrap = (dataKey: string): string => `wrapped:${dataKey}`;
const unwrap = (wrapped: string): string => wrapped.slice('wrapped:'.length);
const read = (parts: AsyncIterable<Buffer>): Promise<Buffer> => buffer(Readable.from(parts, { objectMode: false }));

/** Bytes as a network would bring them: in stretches of an awkward size. */
async function* stretches(bytes: Buffer, size: number): AsyncIterable<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const sealed = (plain: Buffer, key = 'files/A'): Promise<Buffer> => read(seal(stretches(plain, 10_007), key, wrap));
const opened = (bytes: Buffer, key = 'files/A'): Promise<Buffer> => read(unseal(stretches(bytes, 9_973), key, unwrap));
const plainOf = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, place) => place % 251));

describe('sealing', () => {
  it.each([0, 1, pieceBytes - 1, pieceBytes, pieceBytes + 1, 3 * pieceBytes, 3 * pieceBytes + 5])(
    'gives back %i bytes',
    async (count) => {
      const plain = plainOf(count);
      expect((await opened(await sealed(plain))).equals(plain)).toBe(true);
    },
  );

  it('hides the content, and makes of equal contents different bytes', async () => {
    const plain = Buffer.from('示范收入证明'.repeat(20));
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.includes(plain.subarray(0, 18))).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  it('notices an object that was cut short, wherever it was cut', async () => {
    const whole = await sealed(plainOf(2 * pieceBytes + 100));
    const headBytes = whole.length - (2 * pieceBytes + 100) - 3 * tagBytes;
    const cuts = [
      0,
      3,
      20,
      headBytes,
      headBytes + pieceBytes + tagBytes,
      headBytes + 2 * (pieceBytes + tagBytes),
      whole.length - 1,
    ];
    for (const cut of cuts) {
      await expect(opened(whole.subarray(0, cut))).rejects.toBeInstanceOf(ObjectDamaged);
    }
  });

  it('notices a changed byte, swapped pieces and bytes added at the end', async () => {
    const whole = await sealed(plainOf(3 * pieceBytes));
    const headBytes = whole.length - 3 * (pieceBytes + tagBytes);
    const flipped = Buffer.from(whole);
    flipped.writeUInt8(whole.readUInt8(whole.length - 40) ^ 1, whole.length - 40);
    const size = pieceBytes + tagBytes;
    const swapped = Buffer.concat([
      whole.subarray(0, headBytes),
      whole.subarray(headBytes + size, headBytes + 2 * size),
      whole.subarray(headBytes, headBytes + size),
      whole.subarray(headBytes + 2 * size),
    ]);
    for (const wrong of [flipped, swapped, Buffer.concat([whole, Buffer.alloc(30)])]) {
      await expect(opened(wrong)).rejects.toBeInstanceOf(ObjectDamaged);
    }
  });

  it('notices an object that lies under a key it was not put under', async () => {
    await expect(opened(await sealed(plainOf(10), 'files/A'), 'files/B')).rejects.toBeInstanceOf(ObjectDamaged);
  });
});
