import { fitInside, HEAVY_BYTES, JUDGED_LONG_EDGE, SENT_LONG_EDGE, SENT_QUALITY } from '../photos/fitInside';
import { greyOf, type GreyRaster } from '../photos/greyRaster';
import { keepBlob } from './blobs.h5';
import { pictureOf } from './files.h5';
import type { PickedFile } from './pickedFile';

/** A kept photo as it can be judged, null where this browser can't read it, and made light where that saves anything. */
export async function examinePhoto(file: PickedFile): Promise<{ file: PickedFile; raster: GreyRaster | null }> {
  const address = await pictureOf(file);
  const image = address ? await read(address).catch(() => null) : null;
  if (!image) return { file, raster: null };
  const raster = rasterOf(image);
  const isLight = Math.max(image.naturalWidth, image.naturalHeight) <= SENT_LONG_EDGE && file.bytes <= HEAVY_BYTES;
  const written = isLight ? null : await jpegOf(drawn(image, SENT_LONG_EDGE, false));
  if (!written || written.size >= file.bytes) return { file, raster };
  return { file: await kept(written, file.name), raster };
}

/** A photo turned clockwise by a quarter, kept as a file of its own; null where this browser can't. */
export async function turnedPhoto(address: string, name: string): Promise<PickedFile | null> {
  const image = await read(address).catch(() => null);
  const written = image && (await jpegOf(drawn(image, SENT_LONG_EDGE, true)));
  return written ? kept(written, name) : null;
}

/** The browser turns a photo upright by its notes while it reads it. */
async function read(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

function drawn(image: HTMLImageElement, longEdge: number, turn: boolean): HTMLCanvasElement {
  const { width, height } = fitInside(image.naturalWidth, image.naturalHeight, longEdge);
  const canvas = document.createElement('canvas');
  canvas.width = turn ? height : width;
  canvas.height = turn ? width : height;
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.imageSmoothingQuality = 'high';
  if (turn) {
    brush.translate(height, 0);
    brush.rotate(Math.PI / 2);
  }
  brush.drawImage(image, 0, 0, width, height);
  return canvas;
}

function rasterOf(image: HTMLImageElement): GreyRaster | null {
  const canvas = drawn(image, JUDGED_LONG_EDGE, false);
  const { width, height } = canvas;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, width, height);
  return pixels ? greyOf(pixels.data, width, height) : null;
}

const jpegOf = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', SENT_QUALITY));

async function kept(blob: Blob, name: string): Promise<PickedFile> {
  const ref = await keepBlob(blob);
  return { ref, name, bytes: blob.size, picture: ref };
}
