import type { ProofAgain, ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { proveAgain } from '../../../session/proveAgain';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';
import { ProofField } from './ProofField';

interface Props {
  id: string;
  words: string;
  /** What a screen reader says where several buttons have the same words. */
  spoken?: string;
  proveBy: ProofKind;
  end: (proof: ProofAgain) => Promise<void>;
}

const asks: Record<ProofKind, string> = {
  wechat: '退出以前，用微信再确认一次是您本人。点一下就行。',
  secondFactor: '退出以前，再验一次是您本人。刚用过的数字不能再用，等下一个。',
  demonstration: '退出以前，再验一次是您本人。演示环境没有微信，请再选一次您是谁。',
};

/** A button that ends something elsewhere: asked once more, and proved once more who asks. */
export function EndAsked({ id, words, spoken, proveBy, end }: Props) {
  const [asked, setAsked] = useState(false);
  const [told, setTold] = useState('');
  const command = useCommand(async () => {
    await end(await proveAgain(proveBy, told.trim()));
    setAsked(false);
  });
  if (!asked) {
    return (
      <ActionButton id={id} kind="ghost" label={spoken} onPress={() => setAsked(true)}>
        {words}
      </ActionButton>
    );
  }
  const ready = proveBy === 'wechat' || (proveBy === 'secondFactor' ? /^\d{6}$/.test(told.trim()) : told !== '');
  return (
    <View className="stack-tight">
      <Notice tone="warn" title={`${words}？`}>
        {asks[proveBy]}
      </Notice>
      {proveBy !== 'wechat' && <ProofField id={`${id}-proof`} kind={proveBy} told={told} onChange={setTold} />}
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton
        id={`${id}-now`}
        kind="danger"
        busy={command.busy}
        disabled={!ready}
        onPress={() => void command.run()}
      >
        {proveBy === 'wechat' ? '是我，用微信确认退出' : '是我，退出'}
      </ActionButton>
      <ActionButton kind="ghost" onPress={() => setAsked(false)}>
        先不退
      </ActionButton>
    </View>
  );
}
