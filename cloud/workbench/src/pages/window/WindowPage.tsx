import { deleteDraft } from '@twin-pledge/shared/contracts/drafts/deleteDraft';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { App, Button, Empty, Popconfirm, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useNavigate } from 'react-router-dom';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { instantWords } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { newPurposeKey } from './newPurposeKey';

type Draft = EndpointAnswer<typeof listDrafts>['drafts'][number];

const nameOf = (draft: Draft): string => (draft.answers as Answers).members?.[0]?.name ?? '还没填姓名';

/** Paper applications that are being entered at the window, and a new one. */
export function WindowPage() {
  const navigate = useNavigate();
  const { message } = App.useApp();
  const list = useEndpoint(listDrafts, {}, { staleMs: 0 });
  const open = useCommand(openDraft, (draft) => navigate(`/window/${draft.id}`));
  const remove = useCommand(deleteDraft, () => {
    void message.success('已删除');
    void queryClient.invalidateQueries({ queryKey: ['drafts.list'] });
  });
  const drafts = (list.data?.drafts ?? []).filter((draft) => draft.sentApplicationId === null);
  const columns: TableColumnsType<Draft> = [
    { title: '申请人', render: (_, draft) => <b>{nameOf(draft)}</b> },
    { title: '家里人', render: (_, draft) => `${(draft.answers as Answers).members?.length ?? 1} 人` },
    { title: '上次填到', render: (_, draft) => instantWords(draft.updatedAt) },
    { title: '留到', render: (_, draft) => draft.keptUntil.slice(0, 10) },
    {
      title: '',
      align: 'right',
      render: (_, draft) => (
        <span style={{ display: 'flex', gap: 8, justifyContent: 'flex-end' }}>
          <Button type="primary" size="small" onClick={() => navigate(`/window/${draft.id}`)}>
            接着录
          </Button>
          <Popconfirm
            title="删掉这份没录完的？"
            description="填的和传的都会删掉。"
            okText="删掉"
            onConfirm={() => remove.run({ params: { id: draft.id } })}
          >
            <Button size="small" danger>
              删
            </Button>
          </Popconfirm>
        </span>
      ),
    },
  ];
  const begin = () => open.run({ body: { purposeKey: newPurposeKey(), window: true } });
  return (
    <>
      <PageHead
        title="窗口录入"
        note="群众拿纸质申请到窗口的，在这里照着录。问的和手机上一样，录完当场审核。"
        extra={
          <Button type="primary" size="large" loading={open.isPending} onClick={begin}>
            新录一份
          </Button>
        }
      />
      <ErrorLine error={open.error ?? remove.error} />
      {list.isLoading && <Loading what="正在找没录完的" />}
      {list.error && <Problem error={list.error} retry={() => void list.refetch()} />}
      {list.data && drafts.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="没有没录完的申请" style={{ padding: 40 }} />
      )}
      {drafts.length > 0 && (
        <Table rowKey="id" size="middle" pagination={false} columns={columns} dataSource={drafts} />
      )}
    </>
  );
}
