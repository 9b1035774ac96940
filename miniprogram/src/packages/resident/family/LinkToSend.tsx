import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '../../../platform/copyText';
import { offerToShare, signLinkText } from '../../../platform/signLinkAddress';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';
import { LinkCode } from './LinkCode';

/** A fresh link, to be sent to the one who signs; it can be used once. */
export function LinkToSend({ token, signerName }: { token: string; signerName: string }) {
  const [copied, setCopied] = useState(false);
  const text = signLinkText(token);
  offerToShare(token, signerName);
  return (
    <View className="stack-tight">
      <Notice tone="good" title="链接做好了，只能用一次">
        <View className="stack-tight">
          {text && <Text className="sign-link-text small">{text}</Text>}
          {text ? (
            <ActionButton small kind="ghost" onPress={() => void copyText(text).then(setCopied)}>
              {copied ? '复制好了，去发给他' : '复制链接'}
            </ActionButton>
          ) : (
            <ActionButton small openType="share">
              发到{signerName}的微信
            </ActionButton>
          )}
          <View className="small">{signerName}打开后，看清内容，用身份证号后六位证明是本人，再签名。</View>
        </View>
      </Notice>
      <LinkCode token={token} signerName={signerName} />
    </View>
  );
}
