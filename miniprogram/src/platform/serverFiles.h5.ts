import { sessionToken } from './token';

const pictures = new Map<string, Promise<string>>();

async function fetched(fileId: string): Promise<string> {
  const answer = await fetch(`/api/files/${fileId}`, { headers: { authorization: `Bearer ${sessionToken() ?? ''}` } });
  if (!answer.ok) throw new Error(`file ${fileId}: ${answer.status}`);
  return URL.createObjectURL(await answer.blob());
}

/** Where a picture that stands at the server can be shown from. Rejects without network or right. */
export function filePicture(fileId: string): Promise<string> {
  const known = pictures.get(fileId);
  if (known) return known;
  const fresh = fetched(fileId);
  pictures.set(fileId, fresh);
  fresh.catch(() => pictures.delete(fileId));
  return fresh;
}

/** Shows a file at the server large, in a tab of its own that runs nothing. */
export async function openFile(fileId: string, mime: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = await filePicture(fileId);
    if (!tab) return;
    const frame = tab.document.createElement(mime.startsWith('image/') ? 'img' : 'iframe');
    frame.setAttribute('src', url);
    frame.setAttribute('style', 'width:100%;border:0;min-height:96vh;object-fit:contain');
    tab.document.body.append(frame);
  } catch {
    tab?.close();
  }
}
