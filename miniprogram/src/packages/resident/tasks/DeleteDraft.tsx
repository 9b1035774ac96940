import { deleteDraft } from '@twin-pledge/shared/contracts/drafts/deleteDraft';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { forgetDraft } from '../../../drafts/draftsHere';
import { useCommand } from '../../../frame/useCommand';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';

/** Throwing the draft away, asked once more. */
export function DeleteDraft({ purposeKey, id }: { purposeKey: string; id: string | null }) {
  const [asked, setAsked] = useState(false);
  const command = useCommand(async () => {
    if (id) await authedCall(deleteDraft, { params: { id } });
    await forgetDraft(purposeKey);
    open('home');
  });
  if (!asked) {
    return (
      <View>
        <TextLink onPress={() => setAsked(true)}>不申请了，删掉这份</TextLink>
      </View>
    );
  }
  return (
    <Card tone="late">
      <View className="stack-tight">
        <View className="strong">确定删掉吗？填过的和拍过的都会删掉，找不回来。</View>
        {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
        <ActionButton kind="danger" busy={command.busy} onPress={() => void command.run()}>
          删掉
        </ActionButton>
        <ActionButton kind="ghost" onPress={() => setAsked(false)}>
          留着
        </ActionButton>
      </View>
    </Card>
  );
}
