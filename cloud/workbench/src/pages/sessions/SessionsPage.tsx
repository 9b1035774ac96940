import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { deviceWords } from '@twin-pledge/shared/copy/deviceWords';
import { App, Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { Chip } from '../../parts/Chip';
import { instantWords } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';

type Own = EndpointAnswer<typeof listOwnSessions>['sessions'][number];

/** Where one is signed in; what one does not know, or forgot on another computer, is ended here. */
export function SessionsPage() {
  const { message } = App.useApp();
  const list = useEndpoint(listOwnSessions, {}, { forgetUnseen: true });
  const again = () => void queryClient.invalidateQueries({ queryKey: [listOwnSessions.id] });
  const end = useCommand(endOwnSession, () => {
    void message.success('退出了');
    again();
  });
  const endOthers = useCommand(endOtherSessions, ({ ended }) => {
    void message.success(ended === 0 ? '别处没有登录' : `别处的${ended}个登录都退出了`);
    again();
  });
  if (list.isLoading) return <Loading what="正在取登录记录" />;
  if (!list.data) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const columns: TableColumnsType<Own> = [
    { title: '在什么上登录', render: (_, one) => deviceWords(one.device) },
    { title: '从哪里来', render: (_, one) => one.network ?? '—' },
    { title: '登录', render: (_, one) => instantWords(one.startedAt) },
    { title: '最近在用', render: (_, one) => instantWords(one.lastSeenAt) },
    {
      title: '',
      align: 'right',
      render: (_, one) =>
        one.isThis ? (
          <Chip tone="go">就是这里</Chip>
        ) : (
          <Button size="small" loading={end.isPending} onClick={() => end.run({ params: { id: one.id } })}>
            退出这一个
          </Button>
        ),
    },
  ];
  return (
    <>
      <PageHead
        title="我的登录"
        note="不认识的，马上退出，再改密码。离开别的电脑时忘了退出的，也在这里退。"
        extra={
          list.data.sessions.length > 1 && (
            <Button danger loading={endOthers.isPending} onClick={() => endOthers.run({})}>
              别处全部退出
            </Button>
          )
        }
      />
      <ErrorLine error={end.error ?? endOthers.error} />
      <Table rowKey="id" size="middle" pagination={false} columns={columns} dataSource={list.data.sessions} />
    </>
  );
}
