import Taro from '@tarojs/taro';
import { fitInside, HEAVY_BYTES, JUDGED_LONG_EDGE, SENT_LONG_EDGE, SENT_QUALITY } from '../photos/fitInside';
import { greyOf, type GreyRaster } from '../photos/greyRaster';
import { keepFile } from './files';
import type { PickedFile } from './pickedFile';

/** What WeChat's own canvas can do here; its picture is no element of a page. */
interface Picture {
  src: string;
  width: number;
  height: number;
  onload: () => void;
  onerror: () => void;
}

interface Canvas {
  width: number;
  height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D | null;
  createImage(): Picture;
}

/** A kept photo as it can be judged, null where this phone can't read it, and made light where that saves anything. */
export async function examinePhoto(file: PickedFile): Promise<{ file: PickedFile; raster: GreyRaster | null }> {
  const read = file.picture ? await readUpright(file.picture).catch(() => null) : null;
  if (!read) return { file, raster: null };
  const raster = rasterOf(read.image);
  const isLight = Math.max(read.image.width, read.image.height) <= SENT_LONG_EDGE && file.bytes <= HEAVY_BYTES;
  // What might come out lying on its side is sent as it is: the server reads the note that says how it was held.
  const light = isLight || !read.upright ? null : await written(read.image, false, file.name).catch(() => null);
  if (!light) return { file, raster };
  return light.bytes < file.bytes ? { file: light, raster } : { file, raster };
}

/** A photo turned clockwise by a quarter, kept as a file of its own; null where this phone can't. */
export async function turnedPhoto(address: string, name: string): Promise<PickedFile | null> {
  const read = await readUpright(address).catch(() => null);
  return read?.upright ? written(read.image, true, name).catch(() => null) : null;
}

/**
 * A photo, and whether it is sure that it was read upright. Some phones heed the note that says how the camera was
 * held, others don't; where it was held upright, the sides having changed places tells.
 */
async function readUpright(address: string): Promise<{ image: Picture; upright: boolean }> {
  const image = await read(address);
  const info = await Taro.getImageInfo({ src: address });
  const lies = info.orientation === 'left' || info.orientation === 'right';
  const changed = image.width === info.height && image.height === info.width && image.width !== image.height;
  const isPlain = info.orientation === undefined || info.orientation === 'up';
  return { image, upright: isPlain || (lies && changed) };
}

function read(address: string): Promise<Picture> {
  return new Promise((resolve, reject) => {
    const image = canvasOf(1, 1).createImage();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`can't read ${address}`));
    image.src = address;
  });
}

/** Throws where this WeChat has no such canvas yet. */
const canvasOf = (width: number, height: number): Canvas =>
  Taro.createOffscreenCanvas({ type: '2d', width, height }) as unknown as Canvas;

function drawn(image: Picture, longEdge: number, turn: boolean): { canvas: Canvas; brush: CanvasRenderingContext2D } {
  const { width, height } = fitInside(image.width, image.height, longEdge);
  const canvas = turn ? canvasOf(height, width) : canvasOf(width, height);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  if (turn) {
    brush.translate(height, 0);
    brush.rotate(Math.PI / 2);
  }
  brush.drawImage(image as unknown as CanvasImageSource, 0, 0, width, height);
  return { canvas, brush };
}

function rasterOf(image: Picture): GreyRaster | null {
  try {
    const { canvas, brush } = drawn(image, JUDGED_LONG_EDGE, false);
    const { width, height } = canvas;
    return greyOf(brush.getImageData(0, 0, width, height).data, width, height);
  } catch {
    return null;
  }
}

async function written(image: Picture, turn: boolean, name: string): Promise<PickedFile> {
  const { canvas } = drawn(image, SENT_LONG_EDGE, turn);
  const options = { canvas, fileType: 'jpg', quality: SENT_QUALITY };
  const { tempFilePath } = await Taro.canvasToTempFilePath(
    options as unknown as Parameters<typeof Taro.canvasToTempFilePath>[0],
  );
  const { size } = Taro.getFileSystemManager().statSync(tempFilePath) as Taro.Stats;
  return keepFile(tempFilePath, name, size, true);
}
