import { picturesIn } from './picturesIn';

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.alloc(200, 7)]);
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(200, 7)]);
const text = (bytes: Buffer): string => bytes.toString('base64');

describe('pictures in a body', () => {
  it('are found wherever they stand', () => {
    const body = { drawing: text(png), list: [{ deep: text(jpeg) }, 'words'], number: 3 };
    const found = [...picturesIn(body)].map((picture) => picture.toString('hex')).sort();
    expect(found).toEqual([png, jpeg].map((picture) => picture.toString('hex')));
  });

  it('are nothing else: words, other bytes, nothing at all', () => {
    expect([...picturesIn({ story: '示'.repeat(300), token: 'A'.repeat(400), none: null })]).toEqual([]);
    expect([...picturesIn(undefined)]).toEqual([]);
  });

  it('are looked for in bodies of any depth', () => {
    let body: unknown = text(png);
    for (let depth = 0; depth < 100_000; depth += 1) body = [body];
    expect([...picturesIn(body)]).toHaveLength(1);
  });
});
