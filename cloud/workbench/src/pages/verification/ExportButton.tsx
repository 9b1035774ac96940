import { exportPersons } from '@twin-pledge/shared/contracts/verification/exportPersons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { saveAnswer } from '../../api/saveAnswer';
import { ErrorLine } from '../../parts/ErrorLine';

interface ExportButtonProps {
  caseIds: readonly string[];
  sources: readonly { code: string; name: string; by: 'http' | 'file' }[];
  many: string;
}

/** The list of persons as Excel, for one department or for any; a second sheet takes the results. */
export function ExportButton({ caseIds, sources, many }: ExportButtonProps) {
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const save = (sourceCode?: string) => {
    setBusy(true);
    setError(null);
    saveAnswer(exportPersons, { caseIds, ...(sourceCode ? { sourceCode } : {}) })
      .catch(setError)
      .finally(() => setBusy(false));
  };
  const items = [
    ...sources.filter(({ by }) => by === 'file').map(({ code, name }) => ({ key: code, label: `给${name}` })),
    { key: '', label: '给别的部门' },
  ];
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => save(key || undefined) }}>
        <Button disabled={caseIds.length === 0} loading={busy}>
          导出名单：{many} ▾
        </Button>
      </Dropdown>
      <ErrorLine error={error} />
    </>
  );
}
