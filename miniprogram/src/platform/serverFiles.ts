import Taro from '@tarojs/taro';
import { sessionToken } from './token';

const pictures = new Map<string, string>();

async function download(fileId: string): Promise<string> {
  const known = pictures.get(fileId);
  if (known) return known;
  const answer = await Taro.downloadFile({
    url: `${API_ORIGIN}/api/files/${fileId}`,
    header: { authorization: `Bearer ${sessionToken() ?? ''}` },
  });
  if (answer.statusCode !== 200) throw new Error(`file ${fileId}: ${answer.statusCode}`);
  pictures.set(fileId, answer.tempFilePath);
  return answer.tempFilePath;
}

/** Where a picture that stands at the server can be shown from. Rejects without network or right. */
export const filePicture = (fileId: string): Promise<string> => download(fileId);

/** Shows a file at the server large. */
export async function openFile(fileId: string, mime: string): Promise<void> {
  try {
    const path = await download(fileId);
    if (mime.startsWith('image/')) await Taro.previewImage({ urls: [path] });
    else await Taro.openDocument({ filePath: path, fileType: 'pdf' });
  } catch {
    void Taro.showToast({ title: '现在打不开，请过一会儿再试', icon: 'none' });
  }
}
