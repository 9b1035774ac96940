import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import { Form } from 'antd';
import { PdfButton } from '../../../../parts/PdfButton';
import { PostingPhotos } from '../PostingPhotos';
import { usePublicNotices } from '../usePublicNotices';

/** The notice to hang up, and the photos that prove it hangs: near to be read, far to show the place. */
export function PhotosField() {
  const { data } = usePublicNotices();
  const notice = data?.notices.find(({ state }) => state === 'prepared');
  if (!notice) return null;
  return (
    <>
      <p style={{ marginBottom: 12 }}>
        <PdfButton endpoint={printPosting} params={{ id: notice.id }}>
          打印公示（贴公开栏）
        </PdfButton>{' '}
        <span className="quiet">盖章、贴好以后，拍一张看得清字的近照，再拍一张看得出在哪里的远照。</span>
      </p>
      <Form.Item name="photos" label="张贴的照片" rules={[{ required: true, message: '请先传张贴的照片' }]}>
        <PostingPhotos noticeId={notice.id} />
      </Form.Item>
    </>
  );
}
