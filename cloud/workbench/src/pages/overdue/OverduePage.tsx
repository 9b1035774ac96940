import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import { Button, Empty } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { usePages } from '../../api/usePages';
import { todayHere } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { MoreButton } from '../../parts/MoreButton';
import { QueueTable } from '../queue/QueueTable';
import { HandlerLoad } from './HandlerLoad';
import { QuickReassign } from './QuickReassign';

type Answer = EndpointAnswer<typeof listOverdue>;

/** A leader's board: what is overdue, who holds it, and giving it to somebody else (H08). */
export function OverduePage() {
  const navigate = useNavigate();
  const [handler, setHandler] = useState<string | null>(null);
  const [giving, setGiving] = useState<string | null>(null);
  const overdue = usePages(listOverdue, {});
  const pages = (overdue.data?.pages ?? []) as Answer[];
  const all = pages.flatMap((page) => page.items);
  const items = handler === null ? all : all.filter((item) => (item.handlerName ?? '') === handler);
  if (overdue.isLoading) return <Loading what="正在取逾期事项" />;
  if (!pages[0]) return <Problem error={overdue.error} retry={() => void overdue.refetch()} />;
  return (
    <>
      <PageHead
        title="逾期督办"
        note="超过期限还没办的，按拖得最久的排前面"
        extra={
          <Button onClick={() => void overdue.refetch()} loading={overdue.isRefetching}>
            刷新
          </Button>
        }
      />
      <HandlerLoad byHandler={pages[0].byHandler} chosen={handler} choose={setHandler} />
      {items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有超过期限的，都在办。" style={{ padding: 40 }} />
      ) : (
        <QueueTable
          items={items}
          today={todayHere()}
          withHandler
          lineAction={(item) => (
            <Button size="small" onClick={() => setGiving(item.caseId)}>
              改派
            </Button>
          )}
        />
      )}
      <MoreButton of={overdue} />
      {giving && (
        <QuickReassign caseId={giving} close={() => setGiving(null)} open={() => navigate(`/cases/${giving}`)} />
      )}
    </>
  );
}
