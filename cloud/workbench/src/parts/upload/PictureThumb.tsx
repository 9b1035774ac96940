import { Modal } from 'antd';
import { useState } from 'react';

export const thumbBox = {
  width: 72,
  height: 72,
  borderRadius: 6,
  border: '1px solid var(--line)',
  background: '#eef2f1',
} as const;

/** A picture small; a click shows it large. */
export function PictureThumb({ url, name }: { url: string | null; name: string }) {
  const [large, setLarge] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setLarge(true)}
        aria-label={`看${name}`}
        style={{ ...thumbBox, padding: 0, overflow: 'hidden', cursor: 'zoom-in' }}
      >
        {url && (
          <img src={url} alt="" style={{ width: '100%', height: '100%', objectFit: 'cover', display: 'block' }} />
        )}
      </button>
      {large && (
        <Modal open footer={null} width="min(900px, 92vw)" title={name} onCancel={() => setLarge(false)}>
          {url && <img src={url} alt={name} style={{ width: '100%' }} />}
        </Modal>
      )}
    </>
  );
}
