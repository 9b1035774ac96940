import { aidName } from '@twin-pledge/shared/copy/aids';
import { needBasisWords, needKindWords } from '@twin-pledge/shared/copy/needs';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { Chip } from '../../../parts/Chip';
import { useCaseDesk } from '../caseDeskContext';
import css from './NeedsView.module.css';
import { ReferModal } from './ReferModal';
import type { NeedLine } from './useNeeds';

/** A line for each of the six kinds: needed or not, by which facts, and what follows it. */
export function NeedTable({ lines, isRecorded }: { lines: readonly NeedLine[]; isRecorded: boolean }) {
  const [referring, refer] = useState<NeedLine | null>(null);
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th>哪方面</th>
            <th>{isRecorded ? '评估' : '建议'}</th>
            <th>依据的情况</th>
            <th>办到哪了</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.kind}>
              <td>{needKindWords(line.kind)}</td>
              <td>
                <NeedWords line={line} isRecorded={isRecorded} />
              </td>
              <td>{line.basis.map(needBasisWords).join('；') || <span className="quiet">没有看到</span>}</td>
              <td>
                <Followed line={line} refer={() => refer(line)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {referring && <ReferModal line={referring} close={() => refer(null)} />}
    </>
  );
}

function NeedWords({ line: { need, aids, suggested }, isRecorded }: { line: NeedLine; isRecorded: boolean }) {
  if (!isRecorded) return need ? <Chip tone="plain">可能需要</Chip> : <span className="quiet">—</span>;
  return (
    <>
      {need ? <Chip tone="go">需要</Chip> : <span className="quiet">不需要</span>}
      {aids.length > 0 && <div className="quiet">{aids.map(aidName).join('、')}</div>}
      {!need && suggested && <div className="quiet">按情况提示过，评估时没有列</div>}
    </>
  );
}

function Followed({ line: { followed, refer: aid }, refer }: { line: NeedLine; refer: () => void }) {
  const { view } = useCaseDesk();
  if (followed) {
    const { label } = statusWords(followed.status);
    const words = `${aidName(followed.aid)} · ${label}`;
    return followed.caseId === view.id ? <span>{words}</span> : <Link to={`/cases/${followed.caseId}`}>{words}</Link>;
  }
  if (aid === null) return <span className="quiet">—</span>;
  return (
    <Button size="small" type="primary" onClick={refer}>
      推送给部门
    </Button>
  );
}
