import { listAwardImports } from '@twin-pledge/shared/contracts/awards/listAwardImports';
import { readAwardTemplate } from '@twin-pledge/shared/contracts/awards/readAwardTemplate';
import { stageAwardImport } from '@twin-pledge/shared/contracts/awards/stageAwardImport';
import { Button, Upload } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { sendBytes } from '../../api/sendBytes';
import { useEndpoint } from '../../api/useEndpoint';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { SaveButton } from '../../parts/SaveButton';
import { AwardList } from './AwardList';

/** Families that receive aid already: a list is sent in, checked row by row, and taken over when it is right. */
export function AwardImportsPage() {
  const lists = useEndpoint(listAwardImports, {});
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const reread = () => void queryClient.invalidateQueries({ queryKey: [listAwardImports.id] });
  const send = (file: File) => {
    setBusy(true);
    setError(null);
    sendBytes(stageAwardImport, file, { label: file.name.slice(-200) })
      .then(reread)
      .catch(setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <PageHead
        title="导入在册家庭"
        note="已经在领救助的家庭，导进来以后，有人再申请同一种救助，系统会提醒经办人。"
        extra={<SaveButton endpoint={readAwardTemplate}>下载模板</SaveButton>}
      />
      <p style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
        <Upload
          accept=".xlsx,.csv"
          showUploadList={false}
          aria-label="选在册家庭的表格"
          beforeUpload={(file) => {
            send(file);
            return false;
          }}
        >
          <Button type="primary" loading={busy}>
            选表格，先检查
          </Button>
        </Upload>
        <span className="quiet">
          先逐行检查，哪一行不对都写清楚；点了「接收」才算数。同一份表再传一次，也不会重复。
        </span>
      </p>
      <ErrorLine error={error} />
      {lists.isLoading && <Loading what="正在取导入过的表格" />}
      {lists.error && <Problem error={lists.error} retry={() => void lists.refetch()} />}
      {lists.data?.imports.map((list) => (
        <AwardList key={list.id} list={list} changed={reread} />
      ))}
      {lists.data?.imports.length === 0 && <p className="quiet">还没有导入过。先下载模板，照着填。</p>}
    </>
  );
}
