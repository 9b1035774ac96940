import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenTime } from '../../../copy/spokenTime';
import { useCommand } from '../../../frame/useCommand';
import { authedCall } from '../../../session/authedCall';
import { refreshAccount } from '../../../session/refreshAccount';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';

/** The code that an officer or aide takes down when they meet the person and see the card. */
export function ProveIdentity() {
  const [code, setCode] = useState<{ code: string; expiresAt: string }>();
  const make = useCommand(async () => setCode(await authedCall(makeMeetingCode, {})));
  const look = useCommand(async () => {
    await refreshAccount();
  });
  return (
    <Card>
      <View className="stack-tight">
        <Heading level={2}>当面核实</Heading>
        <Why>带上身份证，到窗口或者找村里的协理员，把下面的六位数字给他看。核实以后，能看到自己家以前的材料。</Why>
        {make.problem && <Notice tone="wrong">{make.problem}</Notice>}
        {code && (
          <>
            <View className="amount number" id="meeting-code">
              {code.code}
            </View>
            <View className="small">{spokenTime(code.expiresAt)}前有效，只能用一次</View>
          </>
        )}
        <ActionButton kind={code ? 'ghost' : 'main'} busy={make.busy} onPress={() => void make.run()}>
          {code ? '换一个数字' : '显示六位数字'}
        </ActionButton>
        {code && (
          <ActionButton busy={look.busy} onPress={() => void look.run()}>
            他核实完了，刷新
          </ActionButton>
        )}
      </View>
    </Card>
  );
}
