import Taro from '@tarojs/taro';
import type { PickedFile, PickKind } from './pickedFile';

const saved = (tempFilePath: string): Promise<string> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath,
      success: (answer) => resolve(answer.savedFilePath),
      fail: (reason) => reject(new Error(reason.errMsg)),
    }),
  );

/** Keeps a file that WeChat would clear away, so that a closed program loses nothing. */
export async function keepFile(path: string, name: string, bytes: number, isPicture: boolean): Promise<PickedFile> {
  const ref = await saved(path);
  return { ref, name, bytes, picture: isPicture ? ref : undefined };
}

/** Lets the person take or choose photos, or files from a chat; empty where they think better of it. */
export async function pickFiles(kind: PickKind, most: number): Promise<PickedFile[]> {
  try {
    if (kind === 'file') {
      const { tempFiles } = await Taro.chooseMessageFile({
        count: most,
        type: 'file',
        extension: ['pdf', 'jpg', 'jpeg', 'png', 'heic'],
      });
      return await Promise.all(tempFiles.map((file) => keepFile(file.path, file.name, file.size, false)));
    }
    const { tempFiles } = await Taro.chooseMedia({
      count: Math.min(most, 9),
      mediaType: ['image'],
      sourceType: kind === 'camera' ? ['camera'] : ['album', 'camera'],
    });
    return await Promise.all(tempFiles.map((file) => keepFile(file.tempFilePath, '', file.size, true)));
  } catch (error) {
    if (/cancel/i.test(String((error as { errMsg?: string }).errMsg))) return [];
    throw error;
  }
}

/** Some bytes of a kept file. Rejects when the file is gone. */
export function readPart(ref: string, position: number, length: number): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath: ref,
      position,
      length,
      success: (answer) => resolve(answer.data as ArrayBuffer),
      fail: (reason) => reject(new Error(reason.errMsg)),
    }),
  );
}

/** Takes a kept file off the phone. */
export function dropFile(ref: string): Promise<void> {
  return new Promise((resolve) =>
    Taro.getFileSystemManager().removeSavedFile({ filePath: ref, complete: () => resolve() }),
  );
}

/** A picture of a kept file that can be shown, if it is one. */
export const pictureOf = (file: { ref: string; picture?: string }): Promise<string | undefined> =>
  Promise.resolve(file.picture);
