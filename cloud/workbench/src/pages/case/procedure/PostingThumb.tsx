import { readPostingPhoto } from '@twin-pledge/shared/contracts/publicity/readPostingPhoto';
import { send } from '../../../api/send';
import { urlOf } from '../../../api/urlOf';
import { useBlobUrl } from '../../../api/useBlobUrl';
import { PictureThumb } from '../../../parts/upload/PictureThumb';

/** A photo of a posted notice, small; a click shows it large. */
export function PostingThumb({ noticeId, photoId, name }: { noticeId: string; photoId: string; name: string }) {
  const { url } = useBlobUrl(['posting', noticeId, photoId], async (signal) => {
    const response = await send(urlOf(readPostingPhoto, { id: noticeId, photoId }), { method: 'GET', signal });
    return response.blob();
  });
  return <PictureThumb url={url} name={name} />;
}
