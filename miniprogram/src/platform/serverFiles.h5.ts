import { sessionToken } from './token';

const kept = new Map<string, Promise<string>>();

async function fetched(path: string, label: string): Promise<string> {
  const headers = { authorization: `Bearer ${sessionToken() ?? ''}`, 'x-label': encodeURIComponent(label) };
  const answer = await fetch(path, { headers });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return URL.createObjectURL(await answer.blob());
}

function keptFile(path: string, label = ''): Promise<string> {
  const known = kept.get(path + label);
  if (known) return known;
  const fresh = fetched(path, label);
  kept.set(path + label, fresh);
  fresh.catch(() => kept.delete(path + label));
  return fresh;
}

/** Forgets the pictures fetched so far, as when what they belong to was handed over or somebody signs out. */
export async function forgetPictures(): Promise<void> {
  const pictures = [...kept.values()];
  kept.clear();
  for (const picture of pictures) await picture.then(URL.revokeObjectURL, () => undefined);
}

const pathOf = (fileId: string): string => `/api/files/${fileId}`;

/** Where a picture that stands at the server can be shown from. Rejects without network or right. */
export const filePicture = (fileId: string): Promise<string> => keptFile(pathOf(fileId));

/** Where a picture that stands at the server under a path of an endpoint can be shown from. Rejects likewise. */
export const pathPicture = (path: string, label?: string): Promise<string> => keptFile(path, label);

/** Shows a file at the server large, in a tab of its own that runs nothing. */
export const openFile = (fileId: string, mime: string): Promise<void> => openPath(pathOf(fileId), mime);

/** Shows what stands at the server under a path of an endpoint, likewise. */
export async function openPath(path: string, mime: string): Promise<void> {
  const tab = window.open('', '_blank');
  try {
    const url = await keptFile(path);
    if (!tab) return;
    const frame = tab.document.createElement(mime.startsWith('image/') ? 'img' : 'iframe');
    frame.setAttribute('src', url);
    frame.setAttribute('style', 'width:100%;border:0;min-height:96vh;object-fit:contain');
    tab.document.body.append(frame);
  } catch {
    tab?.close();
  }
}
