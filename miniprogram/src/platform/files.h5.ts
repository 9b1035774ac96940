import { keepBlob, readBlob, removeBlob } from './blobs.h5';
import type { PickedFile, PickKind } from './pickedFile';

const shown = new Map<string, string>();

const accepted: Record<PickKind, string> = {
  camera: 'image/*',
  photo: 'image/*,.heic',
  file: '.pdf,application/pdf,image/*,.heic',
};

/** Lets the person take or choose photos, or files; empty where they think better of it. */
export function pickFiles(kind: PickKind, most: number): Promise<PickedFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accepted[kind];
    input.multiple = kind !== 'camera' && most > 1;
    if (kind === 'camera') input.setAttribute('capture', 'environment');
    input.style.display = 'none';
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])].slice(0, most);
      input.remove();
      Promise.all(files.map(kept)).then(resolve, reject);
    });
    input.addEventListener('cancel', () => {
      input.remove();
      resolve([]);
    });
    document.body.append(input);
    input.click();
  });
}

async function kept(file: File): Promise<PickedFile> {
  const ref = await keepBlob(file);
  return { ref, name: file.name, bytes: file.size, picture: file.type.startsWith('image/') ? ref : undefined };
}

/** Some bytes of a kept file. Rejects when the file is gone. */
export async function readPart(ref: string, position: number, length: number): Promise<ArrayBuffer> {
  return (await readBlob(ref)).slice(position, position + length).arrayBuffer();
}

/** Takes a kept file off the phone. */
export async function dropFile(ref: string): Promise<void> {
  const url = shown.get(ref);
  if (url) URL.revokeObjectURL(url);
  shown.delete(ref);
  await removeBlob(ref);
}

/** A picture of a kept file that can be shown, if it is one. */
export async function pictureOf(file: { ref: string; picture?: string }): Promise<string | undefined> {
  if (!file.picture) return undefined;
  const known = shown.get(file.ref);
  if (known) return known;
  try {
    const url = URL.createObjectURL(await readBlob(file.ref));
    shown.set(file.ref, url);
    return url;
  } catch {
    return undefined;
  }
}
