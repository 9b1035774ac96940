import { View } from '@tarojs/components';
import { useState } from 'react';
import { draftsHere } from '../../drafts/draftsHere';
import { useCommand } from '../../frame/useCommand';
import { signOutHere } from '../../session/signOutHere';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { Notice } from '../../ui/Notice';

/** Signing out, asked once more; drafts that the server has not got yet are told of. */
export function SignOut() {
  const [asked, setAsked] = useState(false);
  const command = useCommand(async () => {
    await signOutHere();
    setAsked(false);
  });
  if (!asked) {
    return (
      <ActionButton kind="ghost" onPress={() => setAsked(true)}>
        退出登录
      </ActionButton>
    );
  }
  const waiting = draftsHere().filter((draft) => draft.pending.length > 0).length;
  return (
    <Card>
      <View className="stack-tight">
        <View className="strong">确定要退出登录吗？</View>
        {waiting > 0 && (
          <Notice tone="warn">有 {waiting} 份申请还没存到服务器上，只留在这台手机里，下次登录接着存。</Notice>
        )}
        <ActionButton kind="danger" busy={command.busy} onPress={() => void command.run()}>
          退出登录
        </ActionButton>
        <ActionButton kind="ghost" onPress={() => setAsked(false)}>
          不退了
        </ActionButton>
      </View>
    </Card>
  );
}
