import { showAwardImport } from '@twin-pledge/shared/contracts/awards/showAwardImport';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { awardRowSentence } from '@twin-pledge/shared/copy/awardImport';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import { call } from '../../api/call';
import { ErrorLine } from '../../parts/ErrorLine';
import { MoreButton } from '../../parts/MoreButton';

type Page = EndpointAnswer<typeof showAwardImport>;

const columns = [
  { title: '表里第几行', dataIndex: 'row', width: 110, className: 'numbers' },
  { title: '姓名', dataIndex: 'name', width: 120 },
  { title: '身份证号', dataIndex: 'idNumber', width: 190, className: 'numbers' },
  {
    title: '哪里不对',
    render: (_: unknown, { problem, about }: Page['rows'][number]) => problem && awardRowSentence(problem, about),
  },
];

/** The wrong rows of a list, each with one sentence, by the number that the spreadsheet program shows. */
export function AwardRows({ importId, counts }: { importId: string; counts: string }) {
  const found = useInfiniteQuery({
    queryKey: [showAwardImport.id, importId, counts],
    queryFn: ({ pageParam, signal }) =>
      call(showAwardImport, { params: { id: importId }, query: { only: 'wrong', after: pageParam } }, { signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page) => last.next ?? undefined,
    staleTime: Infinity,
  });
  return (
    <>
      <ErrorLine error={found.error} />
      <Table
        rowKey="row"
        size="small"
        pagination={false}
        loading={found.isLoading}
        columns={columns}
        dataSource={found.data?.pages.flatMap(({ rows }) => rows) ?? []}
        style={{ marginTop: 10 }}
      />
      <MoreButton of={found} />
    </>
  );
}
