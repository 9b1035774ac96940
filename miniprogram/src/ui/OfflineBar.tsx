import { View } from '@tarojs/components';

/** Tells of a lost network, and that nothing typed is lost. */
export function OfflineBar() {
  return (
    <View className="offline" aria-role="status">
      现在没有网络。填好的内容存在手机里，有网了自动保存。
    </View>
  );
}
