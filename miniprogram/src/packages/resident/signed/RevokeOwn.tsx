import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { authedCall } from '../../../session/authedCall';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';

interface Props {
  id: string;
  title: string;
  onRevoked: () => void;
}

/** Takes an authorization back, after saying what follows. */
export function RevokeOwn({ id, title, onRevoked }: Props) {
  const [asked, setAsked] = useState(false);
  const command = useCommand(async () => {
    await authedCall(revokeSignature, { params: { id }, body: {} });
    onRevoked();
  });
  if (!asked)
    return (
      <View>
        <TextLink label={`撤回：${title}`} onPress={() => setAsked(true)}>
          撤回授权
        </TextLink>
      </View>
    );
  return (
    <Notice tone="warn" title="确定撤回吗？">
      <View className="stack-tight">
        <View>撤回以后不再核对您的信息；一起生活的家人撤回的，这份申请办不下去。</View>
        {command.problem && <View className="strong">{command.problem}</View>}
        <ActionButton kind="danger" small busy={command.busy} onPress={() => void command.run()}>
          撤回
        </ActionButton>
        <ActionButton kind="ghost" small onPress={() => setAsked(false)}>
          不撤回
        </ActionButton>
      </View>
    </Notice>
  );
}
