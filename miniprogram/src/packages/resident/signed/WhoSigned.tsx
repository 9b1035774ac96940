import { View } from '@tarojs/components';
import type { OwnSignature } from '../../../state/views';

/** Who else of the household has signed, as everybody who has signed may know. */
export function WhoSigned({ signers }: { signers: Readonly<OwnSignature['signers']> }) {
  const names = (signed: boolean) => signers.filter((one) => one.signed === signed).map(({ name }) => name);
  const [done, open] = [names(true), names(false)];
  if (signers.length < 2) return null;
  return (
    <View className="small">
      {done.length > 0 && `签好了：${done.join('、')}。`}
      {open.length > 0 ? `还没签：${open.join('、')}。` : '要签的人都签了。'}
    </View>
  );
}
