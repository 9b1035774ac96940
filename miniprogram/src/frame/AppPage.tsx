import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { back, open } from '../platform/navigation';
import { useOnline } from '../platform/useOnline';
import { refreshAccount } from '../session/refreshAccount';
import { useAccount } from '../session/useAccount';
import { OfflineBar } from '../ui/OfflineBar';
import { Page } from '../ui/Page';
import { Tabs, type Tab } from '../ui/Tabs';

interface Props {
  title: string;
  /** Which tab this is; other pages have none. */
  tab?: 'home' | 'progress' | 'messages' | 'me';
  foot?: ReactNode;
  /** Leads back elsewhere than to the page before. */
  onBack?: () => void;
  children: ReactNode;
}

/** Every page's frame, with what the whole program knows: the network, the tabs, how many messages wait. */
export function AppPage({ title, tab, foot, onBack = back, children }: Props) {
  const online = useOnline();
  const account = useAccount();
  useDidShow(() => {
    if (tab && account) refreshAccount().catch(() => undefined);
  });
  const unread = account?.kind === 'resident' ? account.unreadMessages : 0;
  const tabs: Tab[] = [
    { key: 'home', label: '首页', icon: 'home' },
    { key: 'progress', label: '进度', icon: 'progress' },
    { key: 'messages', label: '消息', icon: 'messages', count: unread },
    { key: 'me', label: '我的', icon: 'me' },
  ];
  return (
    <Page
      title={title}
      onBack={tab ? undefined : onBack}
      above={online ? undefined : <OfflineBar />}
      foot={foot}
      tabs={tab && <Tabs tabs={tabs} current={tab} onChoose={(key) => key !== tab && open(key)} />}
    >
      {children}
    </Page>
  );
}
