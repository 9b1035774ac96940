import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { formatChineseDate, yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { usePages } from '../../api/usePages';
import { wholeRegionWords } from '../../app/navigation';
import { useStaff } from '../../app/session/staffSession';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { useKept } from '../../parts/useKept';
import { MoreButton } from '../../parts/MoreButton';
import { CommitmentNotice } from '../commitment/CommitmentNotice';
import { QuickReassign } from '../overdue/QuickReassign';
import { Counters } from './Counters';
import { EmptyQueue } from './EmptyQueue';
import { NameHandler } from './NameHandler';
import { QueueFilter } from './QueueFilter';
import type { Shown } from './queueItem';
import { QueueTable } from './QueueTable';
import { UnassignedNotice } from './UnassignedNotice';
import { rememberOrder } from './queueOrder';

const workingDayWords = (known: boolean | null): string =>
  known === null ? '今年的工作日历还没导入' : known ? '今天是工作日' : '今天不是工作日';

/** What waits, by due date: one's own work, or that of the whole region. */
export function QueuePage({ scope }: { scope: 'mine' | 'all' }) {
  const { staff, may } = useStaff();
  const navigate = useNavigate();
  const [naming, setNaming] = useState<string | null>(null);
  const [address, setAddress] = useSearchParams();
  const bucket = (address.get('show') ?? undefined) as Shown | undefined;
  // A name or number that is looked for stays out of the address.
  const [search, setSearch] = useKept(`queue.${scope}.search`, '');
  const queue = usePages(listQueue, { scope, bucket, search: search || undefined });
  const first = queue.data?.pages[0];
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  // Who may name a handler does so from the line of what nobody has.
  const names = scope === 'all' && may('reassign') && items.some((item) => item.handlerName === null);
  const order = items.map((item) => item.caseId).join(' ');
  useEffect(() => rememberOrder(order === '' ? [] : order.split(' ')), [order]);

  const choose = useCallback(
    (next: Shown | undefined) => setAddress(next ? { show: next } : {}, { replace: true }),
    [setAddress],
  );
  const clear = () => {
    setSearch('');
    choose(undefined);
  };
  const title = scope === 'mine' ? '我的待办' : `${wholeRegionWords(staff.regionCode)}待办`;
  const day =
    first && `${yearOf(first.today)}年${formatChineseDate(first.today)} · ${workingDayWords(first.todayIsWorkingDay)}`;
  return (
    <>
      <PageHead
        title={title}
        note={day}
        extra={
          <Button onClick={() => void queue.refetch()} loading={queue.isRefetching}>
            刷新
          </Button>
        }
      />
      <CommitmentNotice />
      {bucket !== 'unassigned' && (
        <UnassignedNotice many={first?.counts.unassigned ?? 0} show={() => choose('unassigned')} />
      )}
      <Counters counts={first?.counts} chosen={bucket} choose={choose} />
      <QueueFilter search={search} change={setSearch} filtered={bucket !== undefined || search !== ''} clear={clear} />
      {queue.isLoading && <Loading what="正在取待办" />}
      {queue.error && !first && <Problem error={queue.error} retry={() => void queue.refetch()} />}
      {queue.error && first && <ErrorLine error={queue.error} />}
      {first && items.length === 0 && <EmptyQueue filtered={bucket !== undefined || search !== ''} clear={clear} />}
      {first && items.length > 0 && (
        <QueueTable
          items={items}
          today={first.today}
          withHandler={scope === 'all'}
          {...(names ? { lineAction: (item) => <NameHandler item={item} name={setNaming} /> } : {})}
        />
      )}
      {naming && (
        <QuickReassign caseId={naming} close={() => setNaming(null)} open={() => navigate(`/cases/${naming}`)} />
      )}
      <MoreButton of={queue} />
    </>
  );
}
