import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listReserves } from '@twin-pledge/shared/contracts/reserve/listReserves';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useEndpoint } from '../../api/useEndpoint';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { LedgerBook } from './LedgerBook';
import { TopUpModal } from './TopUpModal';

type Ledger = EndpointAnswer<typeof listReserves>['ledgers'][number];

const yuan = (fen: number) => <span className="numbers">{formatFen(fen)}</span>;

/** The ledgers for temporary relief: the county's own and its townships' reserves, every yuan of each (E07, D07). */
export function ReservesPage() {
  const { data, error, isLoading, refetch } = useEndpoint(listReserves, {}, { staleMs: 0 });
  const [opened, open] = useState<string | null>(null);
  const [adding, addTo] = useState<Ledger | null>(null);
  const ledgers = data?.ledgers ?? [];
  const shown = ledgers.find(({ code }) => code === opened) ?? ledgers[0];
  const columns: TableColumnsType<Ledger> = [
    { title: '账', render: (_, row) => <b>{row.level === 'county' ? `${row.name}（县级）` : row.name}</b> },
    { title: '期初', align: 'right', render: (_, { sums }) => yuan(sums.openingFen) },
    { title: '拨入', align: 'right', render: (_, { sums }) => yuan(sums.toppedUpFen) },
    { title: '拨给乡镇', align: 'right', render: (_, row) => (row.level === 'county' ? yuan(row.sums.givenFen) : '') },
    { title: '付出', align: 'right', render: (_, { sums }) => yuan(sums.paidFen) },
    { title: '退回', align: 'right', render: (_, { sums }) => yuan(sums.returnedFen) },
    { title: '结余（元）', align: 'right', render: (_, { sums }) => <b>{yuan(sums.leftFen)}</b> },
    {
      title: '',
      align: 'right',
      render: (_, row) => (
        <span style={{ display: 'inline-flex', gap: 8 }}>
          <Button size="small" type={shown?.code === row.code ? 'primary' : 'default'} onClick={() => open(row.code)}>
            看明细
          </Button>
          {data?.mayTopUp && (
            <Button size="small" onClick={() => addTo(row)}>
              {row.level === 'county' ? '登记拨入' : '拨给'}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead
        title="临时救助资金"
        note="乡镇从自己的备用金先救助；超过乡镇限额的，由县里的资金付。每一元从哪里来、到哪里去，都记在这里。"
      />
      {isLoading && <Loading what="正在取账" />}
      {error && !data && <Problem error={error} retry={() => void refetch()} />}
      {data && <Table rowKey="code" size="middle" pagination={false} columns={columns} dataSource={ledgers} />}
      {shown && <LedgerBook key={shown.code} code={shown.code} />}
      {adding && <TopUpModal ledger={adding} close={() => addTo(null)} />}
    </>
  );
}
