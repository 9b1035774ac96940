import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { spokenTime } from '../../../copy/spokenTime';
import type { SignatureView } from '../../../state/views';

/** How far a signature is, in words: signed when, looked at, sent, run out; and when the signer was reminded last. */
export function SignatureWords({ signature }: { signature: SignatureView }) {
  const { state, required, signedAt, linkExpiresAt, linkOpenedAt, linkRanOut, remindedOn } = signature;
  if (signedAt) return <View className="small">{spokenTime(signedAt)}签的</View>;
  return (
    <>
      {state === 'linkSent' && linkExpiresAt && (
        <View className="small">
          {linkOpenedAt ? `${spokenTime(linkOpenedAt)}打开看过，还没签。` : '链接还没打开过。'}到
          {spokenTime(linkExpiresAt)}有效。
        </View>
      )}
      {linkRanOut && (
        <View className="small">{linkOpenedAt ? '他打开看过，没有签。' : ''}链接用不了了，请再发一个。</View>
      )}
      {remindedOn && <View className="small">{formatChineseDate(remindedOn)}提醒过。</View>}
      {!required && <View className="small">请他签，不签也不影响申请。</View>}
    </>
  );
}
