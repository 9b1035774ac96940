import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { deviceWords } from '@twin-pledge/shared/copy/deviceWords';
import type { ProofAgain } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { App, Button, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { Chip } from '../../parts/Chip';
import { instantWords } from '../../parts/dates';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { ProveAgainDialog } from './ProveAgainDialog';

type Own = EndpointAnswer<typeof listOwnSessions>['sessions'][number];

const titleOf = (ending: Own | 'others'): string => {
  if (ending === 'others') return '别处全部退出';
  return ending.device === null ? '退出这一个' : `退出这一个：${deviceWords(ending.device)}`;
};

/** Where one is signed in; what one does not know, or forgot on another computer, is ended here, with the second factor again. */
export function SessionsPage() {
  const { message } = App.useApp();
  const list = useEndpoint(listOwnSessions, {}, { forgetUnseen: true });
  /** What is about to be ended: one session, or all others. */
  const [ending, setEnding] = useState<Own | 'others' | null>(null);
  const again = () => void queryClient.invalidateQueries({ queryKey: [listOwnSessions.id] });
  const end = useCommand(endOwnSession, () => {
    void message.success('退出了');
    setEnding(null);
    again();
  });
  const endOthers = useCommand(endOtherSessions, ({ ended }) => {
    void message.success(ended === 0 ? '别处没有登录' : `别处的${ended}个登录都退出了`);
    setEnding(null);
    again();
  });
  const ask = (what: Own | 'others') => {
    end.reset();
    endOthers.reset();
    setEnding(what);
  };
  const proved = (proof: ProofAgain) => {
    if (ending === 'others') endOthers.run({ body: { proof } });
    else if (ending) end.run({ params: { id: ending.id }, body: { proof } });
  };
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
          <Button size="small" onClick={() => ask(one)}>
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
            <Button danger onClick={() => ask('others')}>
              别处全部退出
            </Button>
          )
        }
      />
      <Table rowKey="id" size="middle" pagination={false} columns={columns} dataSource={list.data.sessions} />
      {ending && (
        <ProveAgainDialog
          title={titleOf(ending)}
          proveBy={list.data.proveBy}
          pending={end.isPending || endOthers.isPending}
          error={end.error ?? endOthers.error}
          proved={proved}
          close={() => setEnding(null)}
        />
      )}
    </>
  );
}
