import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showReserve } from '@twin-pledge/shared/contracts/reserve/showReserve';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import type { ReserveEntryKind } from '@twin-pledge/shared/kernel/reserveEntryKind';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import { call } from '../../api/call';
import { Loading } from '../../parts/Loading';
import { MoreButton } from '../../parts/MoreButton';
import { Problem } from '../../parts/Problem';
import { instantWords } from '../../parts/dates';

type Book = EndpointAnswer<typeof showReserve>;
type Entry = Book['entries'][number];

const kinds: Readonly<Record<ReserveEntryKind, string>> = {
  opening: '期初余额',
  topUp: '拨入',
  given: '拨给乡镇',
  relief: '付出',
  returned: '付款退回',
};

const columns: TableColumnsType<Entry> = [
  { title: '时间', render: (_, { at }) => instantWords(at) },
  {
    title: '类别',
    render: (_, { kind, counterpartName }) => kinds[kind] + (counterpartName ? `（${counterpartName}）` : ''),
  },
  {
    title: '金额（元）',
    align: 'right',
    className: 'numbers',
    render: (_, { changeFen }) => `${changeFen > 0 ? '+' : ''}${formatFen(changeFen)}`,
  },
  { title: '结余（元）', align: 'right', className: 'numbers', render: (_, { leftFen }) => formatFen(leftFen) },
  {
    title: '凭据',
    render: (_, { caseId, caseNumber, orderNumber, note }) => (
      <>
        {orderNumber && <span>付款单 {orderNumber}　</span>}
        {caseId && caseNumber && <Link to={`/cases/${caseId}`}>案件 {caseNumber}</Link>}
        {note && <div>{note}</div>}
      </>
    ),
  },
  { title: '经手', dataIndex: 'byName' },
];

/** Everything that came into a ledger and went out of it, the newest first. */
export function LedgerBook({ code }: { code: string }) {
  const book = useInfiniteQuery({
    queryKey: [showReserve.id, 'pages', code],
    queryFn: ({ pageParam, signal }) =>
      call(showReserve, { params: { code }, query: pageParam === undefined ? {} : { after: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const entries = book.data?.pages.flatMap((page) => page.entries) ?? [];
  const name = book.data?.pages[0]?.name ?? '';
  return (
    <section aria-label="明细" style={{ marginTop: 20 }}>
      <h2>{name}的明细</h2>
      {book.isLoading && <Loading what="正在取明细" />}
      {book.error && <Problem error={book.error} retry={() => void book.refetch()} />}
      {book.data && (
        <Table
          rowKey="id"
          size="small"
          pagination={false}
          columns={columns}
          dataSource={entries}
          locale={{ emptyText: '还没有记录' }}
        />
      )}
      <MoreButton of={book} />
    </section>
  );
}
