import { useNavigate } from 'react-router-dom';
import { Chip } from '../../parts/Chip';
import { maskedName } from '../../parts/maskedName';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { dutyWords } from '@twin-pledge/shared/copy/duties';
import { originWords } from '../../words/originWords';
import { dueChip, dueReason } from './dueChip';
import type { QueueItem } from './queueItem';
import css from './QueueTable.module.css';
import { useRowKeys } from './useRowKeys';

interface QueueTableProps {
  items: readonly QueueItem[];
  today: string;
  /** Whether the column of handlers is worth its room: in one's own queue it is not. */
  withHandler: boolean;
  /** What can be done with a line besides opening it. */
  lineAction?: (item: QueueItem) => React.ReactNode;
}

/** Duties by due date; arrow keys walk, Enter opens. */
export function QueueTable({ items, today, withHandler, lineAction }: QueueTableProps) {
  const navigate = useNavigate();
  const open = (index: number) => {
    const item = items[index];
    if (item) navigate(`/cases/${item.caseId}`);
  };
  const keys = useRowKeys(items.length, open);
  return (
    <table className={css.table} onKeyDown={keys.onKeyDown}>
      <thead>
        <tr>
          <th>到期</th>
          <th>要做什么</th>
          <th>申请人</th>
          <th>救助类型</th>
          <th>村（社区）</th>
          <th>来源</th>
          {withHandler && <th>经办人</th>}
          <th>依据</th>
          {lineAction && <th aria-label="操作" />}
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => {
          const chip = dueChip(item, today);
          return (
            <tr
              key={item.dutyId}
              {...keys.rowProps(index)}
              onClick={() => open(index)}
              aria-label={`${chip.words} ${dutyWords(item.kind).forOffice}`}
            >
              <td>
                <Chip tone={chip.tone}>{chip.words}</Chip>
              </td>
              <td>
                <b>{dutyWords(item.kind).forOffice}</b>
              </td>
              <td className={css.who}>
                {maskedName(item.applicantName)}
                {item.applicantAge !== null && `（${item.applicantAge}岁）`}
                {item.memberCount > 1 && ` 等 ${item.memberCount} 人`}
                <span className={css.number}>{item.caseNumber}</span>
              </td>
              <td>{aidName(item.aid)}</td>
              <td>{item.villageName}</td>
              <td>{originWords(item.origin)}</td>
              {withHandler && <td>{item.handlerName ?? <Chip tone="turn">还没有人接</Chip>}</td>}
              <td className="quiet">{dueReason(item)}</td>
              {lineAction && <td onClick={(event) => event.stopPropagation()}>{lineAction(item)}</td>}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
