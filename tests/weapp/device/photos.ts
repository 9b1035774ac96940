import sharp from 'sharp';
import { answered, type Options } from './answered';
import { offscreenCanvas, pageCanvas } from './canvas';

/** What of WeChat has to do with photos, files and drawing. `album` is what the person chooses next. */
export function photoFunctions(album: Buffer[]): Record<string, unknown> {
  const files = new Map<string, Buffer>();
  let count = 0;
  const fileOf = (path: string): Buffer => {
    const file = files.get(path);
    if (!file) throw new Error(`no such file ${path}`);
    return file;
  };
  const added = (file: Buffer, kind: string): string => {
    count += 1;
    const path = `wxfile://${kind}_${count}`;
    files.set(path, file);
    return path;
  };
  const place = { left: 0, top: 0, width: 300, height: 120 };
  return {
    chooseMedia: (options: Options) =>
      answered(options, () => ({
        tempFiles: album.splice(0).map((file) => ({ tempFilePath: added(file, 'tmp'), size: file.length })),
      })),
    getFileSystemManager: () => ({
      saveFile: (options: Options) =>
        answered(options, () => ({ savedFilePath: added(fileOf(String(options['tempFilePath'])), 'store') })),
      readFile: (options: Options) =>
        answered(options, () => {
          const from = Number(options['position']);
          const part = fileOf(String(options['filePath'])).subarray(from, from + Number(options['length']));
          return { data: Uint8Array.from(part).buffer };
        }),
      removeSavedFile: (options: Options) => answered(options, () => (files.delete(String(options['filePath'])), {})),
      unlink: (options: Options) => answered(options, () => (files.delete(String(options['filePath'])), {})),
    }),
    getImageInfo: (options: Options) =>
      answered(options, async () => {
        const { width, height } = await sharp(fileOf(String(options['src']))).metadata();
        return { width, height, orientation: 'up' };
      }),
    createOffscreenCanvas: (size: { width: number; height: number }) => offscreenCanvas(size, fileOf),
    createSelectorQuery: () => {
      const answers: (() => Promise<object>)[] = [];
      const found = {
        boundingClientRect: () => (answers.push(() => Promise.resolve(place)), query),
        fields: () => (answers.push(async () => ({ node: await pageCanvas() })), query),
      };
      const query = {
        select: () => found,
        exec: (then: (all: object[]) => void) => void Promise.all(answers.map((answer) => answer())).then(then),
      };
      return query;
    },
  };
}
