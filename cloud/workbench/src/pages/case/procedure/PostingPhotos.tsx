import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { sendBytes } from '../../../api/sendBytes';
import { ErrorLine } from '../../../parts/ErrorLine';
import { PostingThumb } from './PostingThumb';
import { usePublicNotices } from './usePublicNotices';

interface PostingPhotosProps {
  noticeId: string;
  /** As a form hands it in: the ids of the photos. */
  value?: readonly string[];
  onChange?: (value: readonly string[]) => void;
}

const distances = [
  { distance: 'near', words: '近照' },
  { distance: 'far', words: '远照' },
] as const;

/** The photos of a posted notice: each is sent at once, and once is enough. */
export function PostingPhotos({ noticeId, onChange }: PostingPhotosProps) {
  const { data, refetch } = usePublicNotices();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const photos = data?.notices.find(({ id }) => id === noticeId)?.photos ?? [];
  const add = (distance: 'near' | 'far', file: File) => {
    setBusy(distance);
    setError(null);
    sendBytes(addPostingPhoto, file, { params: { id: noticeId, distance } })
      .then((posting) => {
        onChange?.(posting.photos.map(({ id }) => id));
        return refetch();
      })
      .catch(setError)
      .finally(() => setBusy(null));
  };
  return (
    <div style={{ display: 'flex', gap: 8, flexWrap: 'wrap', alignItems: 'center' }}>
      {photos.map(({ id, distance }) => (
        <PostingThumb key={id} noticeId={noticeId} photoId={id} name={distance === 'near' ? '近照' : '远照'} />
      ))}
      {distances.map(({ distance, words }) => (
        <Upload
          key={distance}
          accept=".jpg,.jpeg,.png,.heic,.heif"
          showUploadList={false}
          aria-label={`选${words}`}
          beforeUpload={(file) => {
            add(distance, file);
            return false;
          }}
        >
          <Button loading={busy === distance}>＋ {words}</Button>
        </Upload>
      ))}
      <ErrorLine error={error} />
    </div>
  );
}
