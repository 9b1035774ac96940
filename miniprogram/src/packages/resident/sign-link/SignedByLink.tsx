import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '../../../api/call';
import { spokenTime } from '../../../copy/spokenTime';
import { useCommand } from '../../../frame/useCommand';
import { keepReceipt, type Receipt } from '../../../state/receipts';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';
import { WhoSigned } from '../signed/WhoSigned';

/** That it is signed, the code to take it back with, and taking it back. */
export function SignedByLink({ receipt }: { receipt: Receipt }) {
  const [revoked, setRevoked] = useState(receipt.revoked);
  const [asked, setAsked] = useState(false);
  const command = useCommand(async () => {
    const { signatureId, revokeCode } = receipt;
    await call(revokeSignature, { params: { id: signatureId }, body: { revokeCode } });
    keepReceipt({ ...receipt, revoked: true });
    setRevoked(true);
  });
  if (revoked) {
    return (
      <Notice tone="warn" title="授权已经撤回" level={1}>
        从现在起不再核对您的信息。
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="good" title={`${receipt.signerName}签好了`} level={1}>
        <View>{spokenTime(receipt.signedAt)}。现在不用您做什么了。</View>
        <WhoSigned signers={receipt.signers ?? []} />
      </Notice>
      {receipt.kind === 'authorization' && (
        <Card>
          <View className="stack-tight">
            <Heading level={2}>{receipt.title}</Heading>
            <View>请记下撤回码，或者截个图：</View>
            <View className="amount number" id="revoke-code">
              {receipt.revokeCode}
            </View>
            <View className="small">
              什么时候想撤回，在这台手机上点下面的“撤回”，登录过的在“我的”里点“我签过的”，或者到村（社区）、乡镇（街道）报撤回码。
            </View>
          </View>
        </Card>
      )}
      {receipt.kind === 'authorization' && !asked && (
        <View>
          <TextLink onPress={() => setAsked(true)}>撤回授权</TextLink>
        </View>
      )}
      {asked && (
        <Card tone="late">
          <View className="stack-tight">
            <View className="strong">确定撤回吗？</View>
            <View className="small">撤回以后不再核对您的信息；一起生活的家人撤回的，申请办不下去。</View>
            {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
            <ActionButton kind="danger" busy={command.busy} onPress={() => void command.run()}>
              撤回
            </ActionButton>
            <ActionButton kind="ghost" onPress={() => setAsked(false)}>
              不撤回
            </ActionButton>
          </View>
        </Card>
      )}
    </>
  );
}
