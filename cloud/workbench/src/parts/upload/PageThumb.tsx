import { useFileUrl } from '../../api/useFileUrl';
import { PictureThumb, thumbBox } from './PictureThumb';

/** A page small; a click shows a picture large. */
export function PageThumb({ fileId, mime, ordinal }: { fileId: string; mime: string; ordinal: number }) {
  const isPicture = mime.startsWith('image/');
  const file = useFileUrl(isPicture ? fileId : null);
  if (!isPicture) return <div style={{ ...thumbBox, display: 'grid', placeItems: 'center', fontWeight: 700 }}>PDF</div>;
  return <PictureThumb url={file.url} name={`第 ${ordinal} 页`} />;
}
