import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { remindSigner } from '@twin-pledge/shared/contracts/signing/remindSigner';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { askForNews } from '../../../session/askForNews';
import { authedCall } from '../../../session/authedCall';
import type { SignatureView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';
import { LinkToSend } from './LinkToSend';

interface Props {
  signature: SignatureView;
  draftId: string;
  onChanged: () => void;
}

/** Asks somebody to sign, and reminds who was asked: a message where they use this program, and a fresh link to send. */
export function AskToSign({ signature: { key, signerName, state, linkRanOut }, draftId, onChanged }: Props) {
  const [made, setMade] = useState<{ token: string; reminded: boolean | null } | null>(null);
  const again = state === 'linkSent' || linkRanOut;
  const ask = useCommand(async () => {
    const params = { id: draftId };
    const reminded = again ? (await authedCall(remindSigner, { params, body: { key } })).sent : null;
    const { token } = await authedCall(makeSignLink, { params, body: { key } });
    setMade({ token, reminded });
    onChanged();
  });
  const words = again ? `提醒${signerName}签` : `发给${signerName}签`;
  return (
    <>
      {ask.problem && <Notice tone="wrong">{ask.problem}</Notice>}
      <ActionButton
        busy={ask.busy}
        onPress={() => {
          askForNews('linkShared');
          void ask.run();
        }}
      >
        {words}
      </ActionButton>
      {made?.reminded === true && (
        <View className="small">
          提醒记下了。{signerName}自己也用双诺、核实过身份的，会收到消息；别的，把新链接发给他。
        </View>
      )}
      {made?.reminded === false && (
        <View className="small">今天已经提醒过{signerName}了，明天再提醒。新链接现在就能发给他。</View>
      )}
      {made && <LinkToSend token={made.token} signerName={signerName} />}
    </>
  );
}
