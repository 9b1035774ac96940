import { Modal } from 'antd';
import { useState } from 'react';
import { useFileUrl } from '../../api/useFileUrl';

const box = { width: 72, height: 72, borderRadius: 6, border: '1px solid var(--line)', background: '#eef2f1' } as const;

/** A page small; a click shows a picture large. */
export function PageThumb({ fileId, mime, ordinal }: { fileId: string; mime: string; ordinal: number }) {
  const isPicture = mime.startsWith('image/');
  const file = useFileUrl(isPicture ? fileId : null);
  const [large, setLarge] = useState(false);
  if (!isPicture) return <div style={{ ...box, display: 'grid', placeItems: 'center', fontWeight: 700 }}>PDF</div>;
  return (
    <>
      <button
        type="button"
        onClick={() => setLarge(true)}
        aria-label={`看第 ${ordinal} 页`}
        style={{ ...box, padding: 0, overflow: 'hidden', cursor: 'zoom-in' }}
      >
        {file.url && (
          <img src={file.url} alt="" style={{ width: '100%', height: '100%', objectFit: 'cover', display: 'block' }} />
        )}
      </button>
      {large && (
        <Modal open footer={null} width="min(900px, 92vw)" title={`第 ${ordinal} 页`} onCancel={() => setLarge(false)}>
          {file.url && <img src={file.url} alt={`第 ${ordinal} 页`} style={{ width: '100%' }} />}
        </Modal>
      )}
    </>
  );
}
