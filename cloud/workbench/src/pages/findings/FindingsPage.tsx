import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listFindings } from '@twin-pledge/shared/contracts/findings/listFindings';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { findingStatusWords } from '@twin-pledge/shared/copy/falseCommitment';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { Segmented, Table } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { usePages } from '../../api/usePages';
import { Chip } from '../../parts/Chip';
import { todayHere } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { MoreButton } from '../../parts/MoreButton';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { dutyChip } from '../case/currentDuty';

type Answer = EndpointAnswer<typeof listFindings>;
type Card = Answer['findings'][number];
type Which = 'open' | 'over';

/** The findings of false commitment of a region: what is under way with its next date, and what is over. */
export function FindingsPage() {
  const [which, choose] = useState<Which>('open');
  const found = usePages(listFindings, { which });
  const pages = (found.data?.pages ?? []) as Answer[];
  if (found.isLoading) return <Loading what="正在取失信认定" />;
  if (!pages[0]) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return (
    <>
      <PageHead title="失信认定" note="查明、听取说明、法律审核、公示、异议，每一步换人办" />
      <Segmented<Which>
        value={which}
        onChange={choose}
        options={[
          { value: 'open', label: '在办' },
          { value: 'over', label: '办完的' },
        ]}
        aria-label="看哪些"
        style={{ alignSelf: 'flex-start' }}
      />
      <Table<Card>
        rowKey="id"
        size="middle"
        pagination={false}
        dataSource={pages.flatMap(({ findings }) => findings)}
        locale={{ emptyText: which === 'open' ? '没有在办的' : '没有办完的' }}
        columns={[
          {
            title: '谁',
            render: (_, { caseId, personName }) => <Link to={`/cases/${caseId}?side=findings`}>{personName}</Link>,
          },
          { title: '在哪里', render: (_, { townshipName, villageName }) => `${townshipName} ${villageName}` },
          { title: '申请', render: (_, { aid, caseNumber }) => `${aidName(aid)} ${caseNumber}` },
          { title: '查明', render: (_, { establishedOn }) => formatChineseDate(establishedOn) },
          { title: '到哪一步', render: (_, card) => <Stage card={card} /> },
          { title: '期限', render: (_, { current }) => (current ? <Due duty={current} /> : '') },
        ]}
      />
      <MoreButton of={found} />
    </>
  );
}

const Stage = ({ card: { contested, status } }: { card: Card }) =>
  contested ? <Chip tone="paused">本人有异议，复核中</Chip> : <span>{findingStatusWords(status)}</span>;

function Due({ duty }: { duty: NonNullable<Card['current']> }) {
  const { tone, words } = dutyChip(duty, todayHere());
  return <Chip tone={tone}>{words}</Chip>;
}
