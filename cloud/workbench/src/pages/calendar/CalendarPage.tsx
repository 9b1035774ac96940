import { listCalendar } from '@twin-pledge/shared/contracts/staff/listCalendar';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Alert, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useEndpoint } from '../../api/useEndpoint';
import { Chip } from '../../parts/Chip';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { CalendarImport } from './CalendarImport';

type Year = EndpointAnswer<typeof listCalendar>['years'][number];

const columns: TableColumnsType<Year> = [
  { title: '年份', render: (_, row) => <b>{row.year}</b> },
  { title: '放假', render: (_, row) => `${row.holidays} 天` },
  { title: '调休上班', render: (_, row) => `${row.makeUpDays} 天` },
  { title: '从哪来', render: (_, row) => (row.imported ? <Chip tone="go">本系统导入</Chip> : '随系统自带') },
];

/** The years of working days that are known, the duties that wait for one that is not, and the import. */
export function CalendarPage() {
  const list = useEndpoint(listCalendar, {});
  if (list.isLoading) return <Loading what="正在取日历" />;
  if (!list.data) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const { years, dutiesWaiting, nextYearMissing, version } = list.data;
  return (
    <>
      <PageHead title="工作日历" note={`期限都按它来数。版本 ${version}`} />
      {dutiesWaiting > 0 && (
        <Alert
          type="warning"
          showIcon
          message={`有 ${dutiesWaiting} 个待办的期限定不下来`}
          description="它们要跨到还没有导入的年份。导入以后会自动算出来。"
        />
      )}
      {nextYearMissing && (
        <Alert
          type="warning"
          showIcon
          message="明年的放假安排还没有导入"
          description="国务院办公厅一般在十一月前后公布，公布后请尽快导入。"
        />
      )}
      <Table
        rowKey="year"
        size="middle"
        pagination={false}
        columns={columns}
        dataSource={years}
        style={{ maxWidth: 720 }}
      />
      <CalendarImport firstYear={Math.max(...years.map((one) => one.year), 2024) + 1} />
    </>
  );
}
