import { addEvidence } from '@twin-pledge/shared/contracts/evidence/addEvidence';
import type { EvidencePurpose } from '@twin-pledge/shared/kernel/evidencePurpose';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { send } from '../../../../api/send';
import { urlOf } from '../../../../api/urlOf';
import { ErrorLine } from '../../../../parts/ErrorLine';
import { useCaseDesk } from '../../caseDeskContext';

interface EvidenceFieldProps {
  purpose: EvidencePurpose;
  /** The id of what was uploaded, as a form hands it in. */
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
}

const accepted = '.jpg,.jpeg,.png,.heic,.heif,.pdf,image/jpeg,image/png,image/heic,application/pdf';

/** A photo or a scan of a paper that was signed by hand. */
export function EvidenceField({ purpose, value, onChange }: EvidenceFieldProps) {
  const { view } = useCaseDesk();
  const input = useRef<HTMLInputElement>(null);
  const upload = useMutation({
    mutationFn: async (file: File) => {
      const address = urlOf(addEvidence, { id: view.id, purpose });
      const sent = { method: addEvidence.method, body: file, contentType: 'application/octet-stream' };
      return (await (await send(address, sent)).json()) as { id: string };
    },
    onSuccess: ({ id }) => onChange?.(id),
    networkMode: 'always',
    retry: false,
  });
  return (
    <div>
      <Button onClick={() => input.current?.click()} loading={upload.isPending}>
        {value ? '换一张' : '选照片或扫描件'}
      </Button>{' '}
      {value && <span>✓ 传好了</span>}
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        aria-label="选照片或扫描件"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) upload.mutate(file);
          event.target.value = '';
        }}
      />
      <ErrorLine error={upload.error} />
    </div>
  );
}
