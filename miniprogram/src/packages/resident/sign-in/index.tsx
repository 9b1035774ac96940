import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { call } from '../../../api/call';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useCommand } from '../../../frame/useCommand';
import { back, open, replace } from '../../../platform/navigation';
import { loadSettings } from '../../../session/settings';
import { signInAs, signInUnseen } from '../../../session/signIn';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';

/** Signing in: by WeChat, or as an invented person where this is the demonstration. Leads back to where one was. */
export default function SignInPage() {
  const settings = useLoad(loadSettings);
  return (
    <AppPage title="登录">
      <Heading level={1}>登录</Heading>
      {process.env.TARO_ENV !== 'h5' && <WechatSignIn />}
      <View>
        <TextLink onPress={() => replace('staff-sign-in')}>工作人员用账号登录</TextLink>
      </View>
      <View>
        <TextLink onPress={() => open('privacy')}>看我们怎么用您的信息</TextLink>
      </View>
      <LoadedPart loaded={settings}>
        {({ demonstration }) => (demonstration ? <DemonstrationSignIn /> : null)}
      </LoadedPart>
    </AppPage>
  );
}

/** A phone nobody has used: every choosing of it is another person, of whom nothing is known yet. */
const newPhone = { key: 'new', kind: 'resident', name: '新手机', description: '还没有人用过，从头开始' } as const;

function WechatSignIn() {
  const command = useCommand(async () => {
    if (await signInUnseen()) back();
  });
  return (
    <View className="stack">
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton busy={command.busy} onPress={() => void command.run()}>
        用微信登录
      </ActionButton>
    </View>
  );
}

function DemonstrationSignIn() {
  const accounts = useLoad(() => call(listDemonstrationAccounts, {}));
  const chosen = useRef('');
  const [kind, setKind] = useState<'resident' | 'staff'>('resident');
  const command = useCommand(async () => {
    await signInAs(chosen.current);
    back();
  });
  const choose = (key: string) => {
    chosen.current = key;
    void command.run();
  };
  return (
    <View className="stack">
      <Notice>这是演示环境，下面都是虚构的人。选一个，看看他的手机上是什么样子。</Notice>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <LoadedPart loaded={accounts}>
        {({ accounts: all }) => (
          <Card>
            {[newPhone, ...all]
              .filter((account) => account.kind === kind)
              .map((account) => (
                <Line
                  key={account.key}
                  id={`account-${account.key}`}
                  title={account.name}
                  text={account.description}
                  onPress={() => choose(account.key)}
                />
              ))}
          </Card>
        )}
      </LoadedPart>
      <View>
        <TextLink onPress={() => setKind(kind === 'resident' ? 'staff' : 'resident')}>
          {kind === 'resident' ? '换成协理员等工作人员' : '换成群众'}
        </TextLink>
      </View>
    </View>
  );
}
