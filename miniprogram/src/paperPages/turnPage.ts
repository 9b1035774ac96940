import { filePicture } from '../platform/serverFiles';
import { pictureOf } from '../platform/files';
import { turnedPhoto } from '../platform/photoPixels';
import type { PageUpload, PaperPlace } from '../uploads/pageUpload';
import { uploads } from '../uploads/uploads';

/** Turns a photo that has not been sent clockwise by a quarter. False where this phone can't. */
export async function turnUnsent({ localId, file }: PageUpload): Promise<boolean> {
  const address = await pictureOf(file);
  const turned = address ? await turnedPhoto(address, file.name) : null;
  if (turned) await uploads.exchange(localId, turned);
  return turned !== null;
}

/** Sends a page that has arrived once more, turned; the first goes when the second is there. False where it can't be read. */
export async function turnArrived(place: PaperPlace, page: { id: string; of: string; fileId: string }) {
  const turned = await turnedPhoto(await filePicture(page.fileId), '');
  if (turned) uploads.add(place, [turned], page.of, { replaces: { documentId: page.of, pageId: page.id } });
  return turned !== null;
}
