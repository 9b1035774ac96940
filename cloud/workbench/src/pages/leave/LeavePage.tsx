import { listLeaves } from '@twin-pledge/shared/contracts/staff/listLeaves';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { Button, Input, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { usePages } from '../../api/usePages';
import { useStaff } from '../../app/session/staffSession';
import { Chip } from '../../parts/Chip';
import { todayHere } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { useSettled } from '../../parts/useSettled';
import { MoreButton } from '../../parts/MoreButton';
import type { Colleague } from './colleague';
import { LeaveModal } from './LeaveModal';

/** Who is away when, and who stands in: new cases go past, open ones go to the stand-in for that time. */
export function LeavePage() {
  const { staff } = useStaff();
  const [noting, setNoting] = useState<Colleague | null>(null);
  const [search, setSearch] = useState('');
  const settled = useSettled(search);
  const list = usePages(listLeaves, { search: settled || undefined });
  const rows = list.data?.pages.flatMap((page) => (page as { staff: Colleague[] }).staff) ?? [];
  if (list.isLoading) return <Loading what="正在取名单" />;
  if (!list.data) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const today = todayHere();
  const columns: TableColumnsType<Colleague> = [
    { title: '姓名', dataIndex: 'name' },
    { title: '岗位', render: (_, one) => one.roles.map(roleName).join('、') },
    // In one's own township the place says nothing.
    ...(rows.some(({ regionCode }) => regionCode !== staff.regionCode)
      ? [{ title: '在哪里', dataIndex: 'regionName' }]
      : []),
    {
      title: '请假',
      render: (_, { leave }) => {
        if (!leave) return '在岗';
        const words = `${leave.fromOn} 到 ${leave.toOn}`;
        return leave.fromOn <= today ? <Chip tone="paused">正在休假，{words}</Chip> : words;
      },
    },
    {
      title: '谁顶班',
      render: (_, { leave }) => (leave ? (leave.standInName ?? <Chip tone="turn">没有人顶班</Chip>) : '—'),
    },
    {
      title: '',
      align: 'right',
      render: (_, one) =>
        one.mayNote && (
          <Button size="small" onClick={() => setNoting(one)}>
            {one.leave ? '改假期' : '登记请假'}
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHead title="请假与顶班" note="请假期间新件不再分来，手上的件由顶班的人办，期限照算。" />
      {(rows.length > 12 || search !== '') && (
        <Input
          allowClear
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          placeholder="姓名"
          aria-label="找同事"
          style={{ width: 260 }}
        />
      )}
      <Table
        rowKey="id"
        size="middle"
        pagination={false}
        columns={columns}
        dataSource={rows}
        locale={{ emptyText: '没有找到' }}
      />
      <MoreButton of={list} />
      {noting && <LeaveModal who={noting} close={() => setNoting(null)} />}
    </>
  );
}
