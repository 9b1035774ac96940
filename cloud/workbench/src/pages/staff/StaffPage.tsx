import { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';
import { departmentKindWords } from '@twin-pledge/shared/copy/referral';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { Button, Input, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { usePages } from '../../api/usePages';
import { Chip } from '../../parts/Chip';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { useSettled } from '../../parts/useSettled';
import { MoreButton } from '../../parts/MoreButton';
import { FirstCredentials } from './FirstCredentials';
import type { Credentials } from './FirstCredentials';
import { ResetModal } from './ResetModal';
import { StaffForm } from './StaffForm';
import type { StaffRow } from './staffRow';

const signs = (role: StaffRow['roles'][number]) => role !== 'administrator' && role !== 'departmentOfficer';
const rolesWords = ({ roles, departmentCode }: StaffRow) =>
  [...roles.map(roleName), ...(departmentCode ? [departmentKindWords(departmentCode)] : [])].join('、');

/** Staff, their roles and places; a lost second factor is replaced here. */
export function StaffPage() {
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<StaffRow | 'new' | null>(null);
  const [resetting, setResetting] = useState<StaffRow | null>(null);
  const [told, setTold] = useState<Credentials | null>(null);
  const settled = useSettled(search);
  const list = usePages(listStaff, { search: settled || undefined });
  const rows = list.data?.pages.flatMap((page) => (page as { staff: StaffRow[] }).staff) ?? [];
  const columns: TableColumnsType<StaffRow> = [
    { title: '姓名', render: (_, row) => <b>{row.name}</b> },
    { title: '登录名', dataIndex: 'loginName' },
    { title: '岗位', render: (_, row) => rolesWords(row) },
    { title: '在哪里', dataIndex: 'regionName' },
    {
      title: '状态',
      render: (_, row) => (
        <span style={{ display: 'flex', gap: 6, flexWrap: 'wrap' }}>
          {row.active ? <Chip tone="done">在用</Chip> : <Chip tone="plain">已停用</Chip>}
          {row.active && !row.secondFactorSet && <Chip tone="turn">还没登录过</Chip>}
          {row.active && !row.commitmentSigned && row.roles.some((role) => signs(role)) && (
            <Chip tone="turn">还没签承诺书</Chip>
          )}
          {row.leave && (
            <Chip tone="paused">
              请假 {row.leave.fromOn} 到 {row.leave.toOn}
            </Chip>
          )}
        </span>
      ),
    },
    {
      title: '',
      align: 'right',
      render: (_, row) => (
        <span style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button size="small" onClick={() => setEditing(row)}>
            改
          </Button>
          <Button size="small" onClick={() => setResetting(row)}>
            重设登录
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead
        title="人员与岗位"
        note="岗位决定能看什么、能办什么；停用后马上不能登录，经办记录还在。"
        extra={
          <Button type="primary" onClick={() => setEditing('new')}>
            添加人员
          </Button>
        }
      />
      <Input
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        placeholder="姓名、登录名"
        aria-label="找人员"
        style={{ width: 260 }}
      />
      {list.isLoading && <Loading what="正在取名单" />}
      {list.error && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.data && (
        <Table
          rowKey="id"
          size="middle"
          pagination={false}
          columns={columns}
          dataSource={rows}
          locale={{ emptyText: '没有找到' }}
        />
      )}
      <MoreButton of={list} />
      {editing && <StaffForm row={editing === 'new' ? null : editing} close={() => setEditing(null)} added={setTold} />}
      {resetting && <ResetModal row={resetting} close={() => setResetting(null)} done={setTold} />}
      {told && <FirstCredentials told={told} close={() => setTold(null)} />}
    </>
  );
}
