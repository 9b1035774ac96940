import Taro from '@tarojs/taro';
import { sessionToken } from './token';

const kept = new Map<string, string>();

/** Downloads a file once; `label` goes in the header of that name. */
async function download(path: string, label = ''): Promise<string> {
  const known = kept.get(path + label);
  if (known) return known;
  const answer = await Taro.downloadFile({
    url: API_ORIGIN + path,
    header: { authorization: `Bearer ${sessionToken() ?? ''}`, 'x-label': encodeURIComponent(label) },
  });
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode}`);
  kept.set(path + label, answer.tempFilePath);
  return answer.tempFilePath;
}

/** Takes the files fetched so far off the phone, as when what they belong to was handed over or somebody signs out. */
export async function forgetPictures(): Promise<void> {
  const files = [...kept.values()];
  kept.clear();
  const manager = Taro.getFileSystemManager();
  for (const filePath of files)
    await new Promise<void>((resolve) => manager.unlink({ filePath, complete: () => resolve() }));
}

const pathOf = (fileId: string): string => `/api/files/${fileId}`;

/** Where a picture that stands at the server can be shown from. Rejects without network or right. */
export const filePicture = (fileId: string): Promise<string> => download(pathOf(fileId));

/** Where a picture that stands at the server under a path of an endpoint can be shown from. Rejects likewise. */
export const pathPicture = (path: string, label?: string): Promise<string> => download(path, label);

/** Shows a file at the server large. */
export const openFile = (fileId: string, mime: string): Promise<void> => openPath(pathOf(fileId), mime);

/** Shows what stands at the server under a path of an endpoint. */
export async function openPath(path: string, mime: string): Promise<void> {
  try {
    const file = await download(path);
    if (mime.startsWith('image/')) await Taro.previewImage({ urls: [file] });
    else await Taro.openDocument({ filePath: file, fileType: 'pdf' });
  } catch {
    void Taro.showToast({ title: '现在打不开，请过一会儿再试', icon: 'none' });
  }
}
