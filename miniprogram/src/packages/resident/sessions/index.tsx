import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { EndOthers } from './EndOthers';
import { SessionCard } from './SessionCard';

/** Where one is signed in; what one does not know, or no longer needs, is ended here. */
export default function SessionsPage() {
  const list = useLoad(() => authedCall(listOwnSessions, {}));
  const [done, setDone] = useState<string | null>(null);
  const ended = (words: string) => {
    setDone(words);
    void list.reload();
  };
  return (
    <AppPage title="我的登录">
      <Heading level={1}>您在哪里登录着</Heading>
      <Why>不认识的、不用的，在这里退出。退出了，那边就看不到您的材料和申请。</Why>
      {done && <Notice tone="good">{done}</Notice>}
      <LoadedPart loaded={list}>
        {({ sessions, proveBy }) => (
          <>
            {sessions.map((session) => (
              <SessionCard key={session.id} session={session} proveBy={proveBy} onEnded={ended} />
            ))}
            {sessions.length > 1 ? (
              <EndOthers proveBy={proveBy} onEnded={ended} />
            ) : (
              <View className="small">别的地方没有登录。</View>
            )}
            {proveBy === 'wechat' && (
              <Notice tone="warn">
                手机丢了，只在这里退出不够：那边的微信没有退，打开又会自动登录。请赶快改微信密码，或者冻结微信。
              </Notice>
            )}
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}
