import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import type { SignatureView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';
import { AskToSign } from './AskToSign';
import { SignatureChip } from './SignatureChip';
import { SignatureWords } from './SignatureWords';

interface Props {
  signature: SignatureView;
  draftId: string;
  /** The person signed in on this phone is the one who signs. */
  isMine: boolean;
  /** The person signed in may witness a signature on paper. */
  mayWitness: boolean;
  onChanged: () => void;
}

/** One signature: what it is, whether it is given, and how it can be. */
export function SignatureCard({ signature, draftId, isMine, mayWitness, onChanged }: Props) {
  const [leaving, setLeaving] = useState(false);
  const { key, kind, forName, signerName, asGuardian, state, required, signatureId } = signature;
  const signed = state === 'signed' || state === 'signedOnPaper';
  const revoke = useCommand(async () => {
    await authedCall(revokeSignature, { params: { id: signatureId ?? '' }, body: {} });
    setLeaving(false);
    onChanged();
  });
  return (
    <Card tone={!signed && required ? 'turn' : undefined}>
      <View className="stack-tight" id={`signature-${key.replace(/[^\w-]/g, '-')}`}>
        <View className="row-wide">
          <Heading level={2} look={3}>
            {signerName}
            {asGuardian ? `（替${forName}签，监护人）` : ''}
          </Heading>
          <SignatureChip signature={signature} />
        </View>
        <View className="small">{kind === 'commitment' ? '承诺书：保证填的是真的' : '授权书：同意核对收入和财产'}</View>
        <SignatureWords signature={signature} />
        {revoke.problem && <Notice tone="wrong">{revoke.problem}</Notice>}
        {!signed && isMine && (
          <ActionButton
            label={`我自己签：${kind === 'commitment' ? '承诺书' : '授权书'}`}
            onPress={() => open('sign', { id: draftId, key })}
          >
            我自己签
          </ActionButton>
        )}
        {!signed && !isMine && <AskToSign signature={signature} draftId={draftId} onChanged={onChanged} />}
        {!signed && mayWitness && (
          <TextLink onPress={() => open('paper-signature', { id: draftId, key })}>
            {signerName}在纸上签了，我在场见证
          </TextLink>
        )}
        {signed && isMine && kind === 'authorization' && !leaving && (
          <TextLink onPress={() => setLeaving(true)}>撤回授权</TextLink>
        )}
        {leaving && (
          <Notice tone="warn" title="确定撤回吗？">
            <View>撤回以后不再核对您的信息，这份申请也就办不下去。</View>
            <View className="row">
              <ActionButton kind="danger" small busy={revoke.busy} onPress={() => void revoke.run()}>
                撤回
              </ActionButton>
              <ActionButton kind="ghost" small onPress={() => setLeaving(false)}>
                不撤回
              </ActionButton>
            </View>
          </Notice>
        )}
      </View>
    </Card>
  );
}
