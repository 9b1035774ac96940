import { Button } from 'antd';
import { useState } from 'react';
import { Loading } from '../../../parts/Loading';
import { Pane } from '../../../parts/Pane';
import { Problem } from '../../../parts/Problem';
import { useCaseDesk } from '../caseDeskContext';
import { EstablishForm } from './EstablishForm';
import { FindingPanel } from './FindingPanel';
import { useFindings } from './useFindings';

/** Where a commitment is doubted: the findings about the people of a case, the newest first, and opening one. */
export function FindingsView() {
  const { view } = useCaseDesk();
  const [opening, open] = useState(false);
  const { data, error, refetch } = useFindings(view.id);
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />;
  if (!data) return <Loading what="正在打开失信认定" />;
  const notice =
    data.noticeDays === null
      ? '这里不公示个人不实承诺。'
      : `承诺不实、又不符合条件的成年人，公示${data.noticeDays}天。`;
  return (
    <>
      {[...data.findings].reverse().map((finding) => (
        <FindingPanel key={finding.id} finding={finding} />
      ))}
      {(data.mayEstablish || data.findings.length === 0) && (
        <Pane title={opening ? '查明情况' : data.findings.length === 0 ? '没有失信认定' : '另一项'} label="查明情况">
          {!opening && (
            <p className="quiet">
              查到的情况和承诺不一样的，先查明事实，听取本人说明，县里法律审核以后才认定。{notice}
            </p>
          )}
          {data.mayEstablish &&
            (opening ? (
              <EstablishForm view={data} done={() => open(false)} />
            ) : (
              <Button onClick={() => open(true)} style={{ alignSelf: 'flex-start' }}>
                查明情况，请本人说明
              </Button>
            ))}
        </Pane>
      )}
    </>
  );
}
