import { addEvidence } from '@twin-pledge/shared/contracts/findings/addEvidence';
import { readEvidence } from '@twin-pledge/shared/contracts/findings/readEvidence';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { sendBytes } from '../../../api/sendBytes';
import { ErrorLine } from '../../../parts/ErrorLine';
import { PdfButton } from '../../../parts/PdfButton';
import { keepFindings } from './useFindings';
import type { CaseFindings, Finding } from './useFindings';

const accepted = '.jpg,.jpeg,.png,.heic,.heif,.pdf,image/jpeg,image/png,image/heic,application/pdf';

/** The files that prove what was found; a new one gets a name first, as the person reads the names. */
export function EvidenceFiles({ finding: { id, files, mayAddFiles } }: { finding: Finding }) {
  const input = useRef<HTMLInputElement>(null);
  const [title, name] = useState('');
  const upload = useMutation({
    mutationFn: (file: File): Promise<CaseFindings> =>
      sendBytes(addEvidence, file, { label: title.trim(), params: { id } }),
    onSuccess: (view) => {
      name('');
      keepFindings(view);
    },
    networkMode: 'always',
    retry: false,
  });
  return (
    <div>
      <h3>证明材料</h3>
      {files.length === 0 && <p className="quiet">还没有上传。本人能看到材料的名称，看不到内容。</p>}
      {files.map((file) => (
        <p key={file.id}>
          {file.title} <span className="quiet">{formatChineseDate(file.addedOn)}</span>{' '}
          <PdfButton endpoint={readEvidence} params={{ id, fileId: file.id }}>
            打开
          </PdfButton>
        </p>
      ))}
      {mayAddFiles && (
        <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
          <Input
            aria-label="材料名称"
            placeholder="材料名称，比如：养老金发放记录"
            maxLength={200}
            value={title}
            onChange={(event) => name(event.target.value)}
            style={{ width: 280 }}
          />
          <Button
            disabled={title.trim() === ''}
            title={title.trim() === '' ? '先写材料名称' : undefined}
            loading={upload.isPending}
            onClick={() => input.current?.click()}
          >
            上传照片或扫描件
          </Button>
          <input
            ref={input}
            type="file"
            accept={accepted}
            hidden
            aria-label="上传证明材料"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) upload.mutate(file);
              event.target.value = '';
            }}
          />
        </p>
      )}
      <ErrorLine error={upload.error} />
    </div>
  );
}
