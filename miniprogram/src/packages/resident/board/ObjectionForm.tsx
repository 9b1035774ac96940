import { objectToNotice } from '@twin-pledge/shared/contracts/publicity/objectToNotice';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { SignInNeeded } from '../../../frame/SignInNeeded';
import { useCommand } from '../../../frame/useCommand';
import { authedCall } from '../../../session/authedCall';
import { useAccount } from '../../../session/useAccount';
import { ActionButton } from '../../../ui/ActionButton';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';

/** Says that a notice is not so (D08): it opens a review; the family never learns who wrote. */
export function ObjectionForm({ noticeId }: { noticeId: string }) {
  const account = useAccount();
  const [reason, say] = useState('');
  const [missing, miss] = useState(false);
  const [sent, settle] = useState(false);
  const command = useCommand(async (key) => {
    const call = { params: { id: noticeId }, body: { reason: reason.trim() } };
    await authedCall(objectToNotice, call, { key });
    settle(true);
  });
  if (sent) {
    return (
      <Notice tone="good" title="收到了">
        工作人员会去复核，复核完才往下办。不会告诉这家人是谁写的。
      </Notice>
    );
  }
  if (account?.kind !== 'resident') return <SignInNeeded />;
  const send = () => {
    miss(reason.trim() === '');
    if (reason.trim() !== '') void command.run();
  };
  const id = `objection-${noticeId}`;
  return (
    <View className="stack">
      <Field
        id={id}
        label="哪里不对"
        hint="照实写一两句，比如“他家有门面房在收租”"
        problem={missing ? '请先写一两句，再交' : undefined}
      >
        <TextInput
          id={id}
          label="哪里不对"
          kind="area"
          value={reason}
          maxLength={1000}
          wrong={missing}
          onChange={say}
        />
      </Field>
      <View className="small">为写的人保密，这家人不会知道是谁。</View>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton busy={command.busy} onPress={send}>
        交给工作人员
      </ActionButton>
    </View>
  );
}
