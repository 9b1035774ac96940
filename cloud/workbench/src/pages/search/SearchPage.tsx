import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Empty, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link, useLocation } from 'react-router-dom';
import { usePages } from '../../api/usePages';
import { Chip } from '../../parts/Chip';
import { instantWords } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { maskedName } from '../../parts/maskedName';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { MoreButton } from '../../parts/MoreButton';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { statusWords } from '@twin-pledge/shared/copy/status';

type Card = EndpointAnswer<typeof searchCases>['cases'][number];

const columns: TableColumnsType<Card> = [
  { title: '编号', render: (_, card) => <Link to={`/cases/${card.id}`}>{card.number}</Link> },
  { title: '申请人', render: (_, card) => maskedName(card.applicantName) },
  { title: '救助类型', render: (_, card) => aidName(card.aid) },
  { title: '村（社区）', render: (_, card) => `${card.townshipName} ${card.villageName}` },
  { title: '经办人', render: (_, card) => card.handlerName ?? '—' },
  { title: '提交', render: (_, card) => instantWords(card.sentAt) },
  {
    title: '到哪一步',
    render: (_, card) =>
      card.waitingFor === 'resident' ? (
        <Chip tone="paused">等群众补材料</Chip>
      ) : (
        <Chip tone={card.status === 'submitted' ? 'go' : 'plain'}>{statusWords(card.status).label}</Chip>
      ),
  },
];

/** Cases found by name or its beginning, number or whole identity number, within what one may see. */
export function SearchPage() {
  const { q = '' } = (useLocation().state ?? {}) as { q?: string };
  const found = usePages(searchCases, { q }, q !== '');
  const cards = found.data?.pages.flatMap((page) => (page as { cases: Card[] }).cases) ?? [];
  return (
    <>
      <PageHead
        title="查事项"
        note={q === '' ? '在上面输入姓名（至少两个字）、编号、村名或完整身份证号' : `找「${q}」`}
      />
      {found.isLoading && <Loading what="正在查" />}
      {found.error && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && cards.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description="没有找到。姓名从姓开始输，至少两个字；身份证号要输完整的18位；别的乡镇的件这里查不到。"
        />
      )}
      {cards.length > 0 && <Table rowKey="id" size="middle" pagination={false} columns={columns} dataSource={cards} />}
      <MoreButton of={found} />
    </>
  );
}
