import type { listRequests } from '@twin-pledge/shared/contracts/verification/listRequests';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router-dom';
import { Chip } from '../../parts/Chip';
import { dayWords } from '../../parts/dates';
import { maskedName } from '../../parts/maskedName';
import { clauseWords } from '../../words/clauseWords';
import { requestState } from './requestState';
import { SourceTable } from './SourceTable';

type Item = EndpointAnswer<typeof listRequests>['items'][number];

interface RequestTableProps {
  items: readonly Item[];
  today: string;
  chosen: readonly string[];
  choose: (caseIds: readonly string[]) => void;
}

/** One line a case: until when, who, how far the departments are; opened, each person and each department. */
export function RequestTable({ items, today, chosen, choose }: RequestTableProps) {
  const columns: TableColumnsType<Item> = [
    { title: '到期', render: (_, item) => <Due item={item} today={today} /> },
    {
      title: '申请人',
      render: (_, { applicantName, caseNumber, caseId, aid }) => (
        <>
          <Link to={`/cases/${caseId}`}>
            {maskedName(applicantName)} · {aidName(aid)}
          </Link>
          <div className="quiet">{caseNumber}</div>
        </>
      ),
    },
    { title: '乡镇', dataIndex: 'townshipName' },
    { title: '查谁', render: (_, { persons }) => <People persons={persons} /> },
    {
      title: '部门答复',
      render: (_, item) => {
        const { tone, words } = requestState(item);
        return <Chip tone={tone}>{words}</Chip>;
      },
    },
    {
      title: '不一样',
      render: (_, { openDifferences }) =>
        openDifferences > 0 ? <Chip tone="turn">{openDifferences} 处要说明</Chip> : '没有',
    },
  ];
  return (
    <Table
      rowKey="caseId"
      size="middle"
      pagination={false}
      columns={columns}
      dataSource={[...items]}
      rowSelection={{
        selectedRowKeys: [...chosen],
        onChange: (keys) => choose(keys.map(String)),
      }}
      expandable={{
        expandedRowRender: ({ lines }) => <SourceTable lines={lines} />,
        rowExpandable: ({ lines }) => lines.length > 0,
      }}
    />
  );
}

function Due({ item: { dueOn, late, clause, within }, today }: { item: Item; today: string }) {
  const tone = late ? 'late' : dueOn === today ? 'turn' : 'go';
  return (
    <>
      <Chip tone={dueOn === null ? 'plain' : tone}>
        {dueOn === null ? '期限待定' : late ? `应在 ${dayWords(dueOn, today)}` : dayWords(dueOn, today)}
      </Chip>
      <div className="quiet">
        {clauseWords(clause)} · {within} 个工作日
      </div>
    </>
  );
}

function People({ persons }: { persons: Item['persons'] }) {
  const without = persons.filter(({ authorizedOn }) => authorizedOn === null);
  return (
    <>
      {persons
        .filter(({ authorizedOn }) => authorizedOn !== null)
        .map(({ name }) => name)
        .join('、') || '没有人授权'}
      {without.length > 0 && <div className="quiet">没有授权，不查：{without.map(({ name }) => name).join('、')}</div>}
    </>
  );
}
