import { View } from '@tarojs/components';
import type { SaveState } from '../../../drafts/draftKeeper';
import { open } from '../../../platform/navigation';
import { TextLink } from '../../../ui/TextLink';

const words: Record<SaveState, string> = {
  saved: '✓ 已保存，随时可以退出再来',
  saving: '正在保存……',
  onPhone: '✓ 已存在手机里，随时可以退出再来',
  signInNeeded: '✓ 已存在手机里。登录过期了，请重新登录',
  refused: '✓ 已存在手机里，服务器暂时没有收下',
  full: '手机存储满了，没能保存。请清理一些空间',
};

/** Where the answers are by now. */
export function SavedLine({ save }: { save: SaveState }) {
  return (
    <View className="small" aria-role="status" id="saved-line" data-save={save}>
      {words[save]}
      {save === 'signInNeeded' && <TextLink onPress={() => open('sign-in')}>去登录</TextLink>}
    </View>
  );
}
