import sharp from 'sharp';

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** A small drawing that stands for what a finger wrote. */
const ink = sharp({ create: { width: 600, height: 240, channels: 4, background: '#fff' } })
  .composite([
    {
      input: Buffer.from(
        '<svg width="600" height="240"><path d="M60 120q90-90 200 20t260-30" stroke="#111" stroke-width="9" fill="none"/></svg>',
      ),
    },
  ])
  .png()
  .toBuffer();

/** The canvas of a page, as a query finds it: it takes what is drawn, and gives a picture back. */
export async function pageCanvas(): Promise<object> {
  const png = (await ink).toString('base64');
  const pen = new Proxy({}, { get: () => () => undefined, set: () => true });
  return { width: 0, height: 0, getContext: () => pen, toDataURL: () => `data:image/png;base64,${png}` };
}

/** A canvas outside of any page, with pictures of real pixels: what the judging of photos needs of it. */
export function offscreenCanvas(
  { width, height }: { width: number; height: number },
  fileOf: (path: string) => Buffer,
) {
  let shown: Pixels = { width, height, rgba: new Uint8Array(width * height * 4) };
  const brush = {
    fillRect: () => undefined,
    drawImage: (image: { pixels: Pixels }, _left: number, _top: number, toWidth: number, toHeight: number) => {
      shown = madeSmall(image.pixels, toWidth, toHeight);
    },
    getImageData: () => ({ data: Uint8ClampedArray.from(shown.rgba) }),
  };
  return { width, height, getContext: () => brush, createImage: () => new CanvasImage(fileOf) };
}

class CanvasImage {
  width = 0;
  height = 0;
  pixels: Pixels = { width: 0, height: 0, rgba: new Uint8Array() };
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;

  constructor(private readonly fileOf: (path: string) => Buffer) {}

  set src(path: string) {
    sharp(this.fileOf(path))
      .rotate()
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(({ data, info }) => {
        this.pixels = { width: info.width, height: info.height, rgba: data };
        [this.width, this.height] = [info.width, info.height];
        this.onload();
      })
      .catch(() => this.onerror());
  }
}

/** Each pixel the one that lies in its middle. */
function madeSmall({ width, height, rgba }: Pixels, toWidth: number, toHeight: number): Pixels {
  const made = new Uint8Array(toWidth * toHeight * 4);
  for (let y = 0; y < toHeight; y += 1) {
    const fromRow = Math.floor(((y + 0.5) * height) / toHeight) * width;
    for (let x = 0; x < toWidth; x += 1) {
      const from = (fromRow + Math.floor(((x + 0.5) * width) / toWidth)) * 4;
      made.set(rgba.subarray(from, from + 4), (y * toWidth + x) * 4);
    }
  }
  return { width: toWidth, height: toHeight, rgba: made };
}
