import { parentPort, workerData } from 'node:worker_threads';
import { mostHeicPixels } from './pixelLimits';

interface HeicImage {
  readonly width: number;
  readonly height: number;
  decode(): Promise<{ data: Uint8ClampedArray }>;
}
interface HeicDecode {
  all(input: { buffer: Uint8Array }): Promise<HeicImage[]>;
}

/** Decodes the first picture of a HEIC file to RGBA, after a look at its size. */
async function work(): Promise<void> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package ships no types
  const { all } = require('heic-decode') as HeicDecode;
  const [image] = await all({ buffer: workerData as Uint8Array });
  if (!image) throw new Error('no picture');
  const { width, height } = image;
  if (width * height > mostHeicPixels) return parentPort?.postMessage({ refused: 'fileTooManyPixels' });
  const { data } = await image.decode();
  parentPort?.postMessage({ done: { width, height, data } });
}

void work();
