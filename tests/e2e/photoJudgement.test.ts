import sharp from 'sharp';
import { fitInside, JUDGED_LONG_EDGE } from '../../miniprogram/src/photos/fitInside';
import { judgePhoto } from '../../miniprogram/src/photos/judgePhoto';
import type { PhotoDoubt } from '../../miniprogram/src/photos/photoDoubt';
import { idCardPhotos, registerPhotos } from './paperPhotos';
import { drawnGround } from './photos/grounds';
import { cutOnBright, faultyPhotos, goodPhotos, type AlbumPhoto } from './photos/photoAlbum';
import { drawnScene } from './photos/scenes';
import { takePhoto } from './photos/takePhoto';

jest.setTimeout(120_000);

type Verdict = PhotoDoubt | 'good';
type Counts = Record<Verdict, number>;

/** So many photos of each kind: enough to tell two in a hundred, and made within seconds. */
const EACH = 12;

/** What the phone would say, of the picture as its canvas makes it small. */
async function verdict(photo: Buffer, isPaper = true): Promise<Verdict> {
  const { width = 1, height = 1 } = await sharp(photo).metadata();
  const size = fitInside(width, height, JUDGED_LONG_EDGE);
  const small = sharp(photo).resize({ ...size, fit: 'fill' });
  const { data, info } = await small.greyscale().raw().toBuffer({ resolveWithObject: true });
  return judgePhoto({ width: info.width, height: info.height, grey: new Uint8Array(data) }, isPaper) ?? 'good';
}

/** How often each verdict was given over these photos. */
async function count(photos: readonly AlbumPhoto[]): Promise<Counts> {
  const counts: Counts = { good: 0, dark: 0, bright: 0, blurred: 0, cut: 0 };
  for (const { scene, ground, taking } of photos) {
    const photo = await takePhoto(await drawnScene(scene), await drawnGround(ground), taking);
    counts[await verdict(photo, scene !== 'house')] += 1;
  }
  return counts;
}

async function countEach(album: Record<string, AlbumPhoto[]>): Promise<Record<string, Counts>> {
  const table: Record<string, Counts> = {};
  for (const [how, photos] of Object.entries(album)) table[how] = await count(photos);
  return table;
}

const all = (counts: Counts): number => Object.values(counts).reduce((sum, one) => sum + one, 0);

function printed(table: Record<string, Counts>): string {
  const verdicts = Object.keys(Object.values(table)[0] ?? {}) as Verdict[];
  const line = (head: string, cells: readonly (string | number)[]) =>
    head.padEnd(24) + cells.map((cell) => String(cell).padStart(9)).join('');
  const rows = Object.entries(table).map(([how, counts]) =>
    line(
      how,
      verdicts.map((one) => counts[one]),
    ),
  );
  return [line('taken / said', verdicts), ...rows].join('\n');
}

describe('what the phone says of a photo before it is sent', () => {
  it('doubts at most 2 in 100 good photos, and finds at least 90 in 100 of each fault', async () => {
    const good = await countEach(goodPhotos(EACH));
    const faulty = await countEach(faultyPhotos(EACH));
    process.stdout.write(`${printed({ ...good, ...faulty })}\n`);
    const goodCount = Object.values(good).reduce((sum, counts) => sum + all(counts), 0);
    const doubted = Object.values(good).reduce((sum, counts) => sum + all(counts) - counts.good, 0);
    expect(doubted / goodCount).toBeLessThanOrEqual(0.02);
    for (const [fault, counts] of Object.entries(faulty)) {
      expect(counts[fault as PhotoDoubt] / all(counts)).toBeGreaterThanOrEqual(0.9);
    }
  });

  it('says nothing rather than something wrong of a sheet on a table as bright as paper', async () => {
    const { good, cut, ...wrong } = await count(cutOnBright(8));
    expect(good + cut).toBe(8);
    expect(wrong).toEqual({ dark: 0, bright: 0, blurred: 0 });
  });

  it('never doubts the photos that the other tests hand in, nor a screenshot of a statement', async () => {
    const photos = [...(await registerPhotos('示范甲', '示范乙')), ...(await idCardPhotos('示范甲'))];
    for (const { buffer } of photos) expect(await verdict(buffer)).toBe('good');
    const lines = Array.from(
      { length: 20 },
      (_, at) => `<text x="40" y="${120 + at * 90}" font-size="36">示范 转账 123.45</text>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="2000"><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}</svg>`;
    expect(await verdict(await sharp(Buffer.from(svg)).png().toBuffer())).toBe('good');
  });
});
