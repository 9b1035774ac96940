import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { listImports } from '@twin-pledge/shared/contracts/verification/listImports';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { sendBytes } from '../../api/sendBytes';
import { useEndpoint } from '../../api/useEndpoint';
import { ErrorLine } from '../../parts/ErrorLine';
import { StagedFile } from './StagedFile';
import css from './ResultFiles.module.css';

/** Files of results: read, checked row by row, and kept here until their good rows are taken over. */
export function ResultFiles({ taken }: { taken: () => void }) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const waiting = useEndpoint(listImports, {});
  const reread = async () => queryClient.invalidateQueries({ queryKey: [listImports.id] });
  const read = (file: File) => {
    setBusy(true);
    setError(null);
    sendBytes(importResults, file, { label: file.name.slice(-200) })
      .then(reread)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <section className={css.files} aria-label="结果文件">
      <div className={css.head}>
        <Upload
          accept=".xlsx,.csv"
          showUploadList={false}
          beforeUpload={(file) => {
            read(file);
            return false;
          }}
        >
          <Button loading={busy}>导入结果文件</Button>
        </Upload>
        <span className="quiet">部门填好的名单，或者 CSV。先逐行检查给您看，点了接收才算数。</span>
      </div>
      <ErrorLine error={error ?? waiting.error} />
      {waiting.data?.imports.map((file) => (
        <StagedFile
          key={file.id}
          file={file}
          settled={() => {
            void reread();
            taken();
          }}
        />
      ))}
    </section>
  );
}
