import { readSignLinkCode } from '@twin-pledge/shared/contracts/signing/readSignLinkCode';
import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { pathPicture } from '../../../platform/serverFiles';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';

/** The link as a code, for a signer who sits beside: they scan it and sign on their own phone. */
export function LinkCode({ token, signerName }: { token: string; signerName: string }) {
  const [picture, setPicture] = useState<string | null>(null);
  const show = useCommand(async () => {
    setPicture(await pathPicture(readSignLinkCode.path, token));
  });
  if (picture)
    return (
      <View className="stack-tight">
        <Image className="qr" mode="aspectFit" src={picture} aria-label={`${signerName}签字的码`} />
        <View className="small">让{signerName}用自己手机上的微信扫一扫，在他自己手机上签。</View>
      </View>
    );
  return (
    <View className="stack-tight">
      {show.problem && <Notice tone="wrong">现在画不出码，请把链接发给他，或者过一会儿再试。</Notice>}
      <ActionButton small kind="ghost" busy={show.busy} onPress={() => void show.run()}>
        {signerName}就在旁边，让他扫码
      </ActionButton>
    </View>
  );
}
