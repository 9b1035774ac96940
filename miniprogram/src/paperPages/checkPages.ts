import { photoGuideOf } from '@twin-pledge/shared/papers/photoGuides';
import { judgePhoto } from '../photos/judgePhoto';
import { examinePhoto } from '../platform/photoPixels';
import type { PageUpload } from '../uploads/pageUpload';
import { uploads } from '../uploads/uploads';

let looking: Promise<void> = Promise.resolve();

/** Looks at photos one after the other, as a cheap phone has memory for one; each is sent as soon as it was looked at. */
export function checkPages(pages: readonly PageUpload[]): void {
  for (const page of pages) {
    if (page.state === 'checking') looking = looking.then(() => check(page));
  }
}

async function check({ localId, file, place }: PageUpload): Promise<void> {
  const { file: light, raster } = await examinePhoto(file).catch(() => ({ file, raster: null }));
  const { showsPlace } = photoGuideOf(place.typeCode);
  await uploads.checked(localId, light, raster && judgePhoto(raster, !showsPlace)).catch(() => undefined);
}
