import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { back, open } from '../platform/navigation';
import { useOnline } from '../platform/useOnline';
import { refreshAccount } from '../session/refreshAccount';
import { useAccount } from '../session/useAccount';
import { usePublicOnly } from '../session/usePublicOnly';
import { OfflineBar } from '../ui/OfflineBar';
import { Page } from '../ui/Page';
import { Tabs, type Tab } from '../ui/Tabs';
import { AskOffice } from './AskOffice';
import { PrivacyAsk } from './PrivacyAsk';
import { WhereToFile } from './WhereToFile';

interface Props {
  title: string;
  /** Which tab this is; other pages have none. */
  tab?: 'home' | 'progress' | 'messages' | 'me';
  foot?: ReactNode;
  /** Leads back elsewhere than to the page before. */
  onBack?: () => void;
  /** Also shown where only public pages are: nothing on it belongs to anybody. */
  forEveryone?: boolean;
  /** Names whom to call itself, or is not for residents. */
  ownHelp?: boolean;
  children: ReactNode;
}

/** Every page's frame, with what the whole program knows: the network, the tabs, how many messages wait. */
export function AppPage({ title, tab, foot, onBack = back, forEveryone, ownHelp, children }: Props) {
  const online = useOnline();
  const publicOnly = usePublicOnly();
  const account = useAccount();
  useDidShow(() => {
    if (tab && account) refreshAccount().catch(() => undefined);
  });
  const above = online ? undefined : <OfflineBar />;
  if (publicOnly) {
    return (
      <Page
        title={title}
        onBack={tab === 'home' ? undefined : forEveryone ? onBack : back}
        above={above}
        foot={forEveryone && foot}
      >
        {forEveryone ? children : <WhereToFile />}
      </Page>
    );
  }
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
      above={above}
      foot={foot}
      tabs={tab && <Tabs tabs={tabs} current={tab} onChoose={(key) => key !== tab && open(key)} />}
    >
      {children}
      {!ownHelp && account?.kind !== 'staff' && <AskOffice question="有不明白的？" />}
      <PrivacyAsk />
    </Page>
  );
}
