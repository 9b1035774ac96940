import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listRelatives } from '@twin-pledge/shared/contracts/staff/listRelatives';
import { removeRelative } from '@twin-pledge/shared/contracts/staff/removeRelative';
import { App, Button, Popconfirm, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { usePages } from '../../api/usePages';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { MoreButton } from '../../parts/MoreButton';
import { RelativeForm } from './RelativeForm';

type Relative = EndpointAnswer<typeof listRelatives>['relatives'][number];

/** The register of relatives of staff and cadres: whoever is related takes no part in the case (H01, C08). */
export function RelativesPage() {
  const { message } = App.useApp();
  const [adding, setAdding] = useState(false);
  const list = usePages(listRelatives, {});
  const remove = useCommand(removeRelative, () => {
    void message.success('已移出，留有记录');
    void queryClient.invalidateQueries({ queryKey: ['staff.relatives'] });
  });
  const rows = list.data?.pages.flatMap((page) => (page as { relatives: Relative[] }).relatives) ?? [];
  const columns: TableColumnsType<Relative> = [
    { title: '工作人员', render: (_, row) => <b>{row.staffName}</b> },
    { title: '亲属', dataIndex: 'relativeName' },
    { title: '关系', dataIndex: 'relation' },
    { title: '身份证号', dataIndex: 'idNumberMasked', className: 'numbers' },
    { title: '登记日期', dataIndex: 'registeredOn' },
    {
      title: '',
      align: 'right',
      render: (_, row) => (
        <Popconfirm
          title="登记错了，要移出？"
          description="移出后不再自动回避，移出的记录会留着。"
          okText="移出"
          onConfirm={() => remove.run({ params: { id: row.id } })}
        >
          <Button size="small" danger>
            移出
          </Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <>
      <PageHead
        title="亲属登记"
        note="登记以后，申请人一家里有这位亲属的件，这位工作人员看不到、办不了，系统自动分给别人。"
        extra={
          <Button type="primary" onClick={() => setAdding(true)}>
            登记亲属
          </Button>
        }
      />
      <ErrorLine error={remove.error} />
      {list.isLoading && <Loading what="正在取登记" />}
      {list.error && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.data && (
        <Table
          rowKey="id"
          size="middle"
          pagination={false}
          columns={columns}
          dataSource={rows}
          locale={{ emptyText: '还没有登记' }}
        />
      )}
      <MoreButton of={list} />
      {adding && <RelativeForm close={() => setAdding(false)} />}
    </>
  );
}
