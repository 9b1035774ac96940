import { View } from '@tarojs/components';

interface Props {
  index: number;
  of: number;
  words: string;
}

/** How far one has come, as a bar and in words. */
export function Progress({ index, of, words }: Props) {
  return (
    <View className="stack-tight">
      <View className="progress" aria-hidden="true">
        <View className="progress-done" style={{ width: `${Math.round((index / of) * 100)}%` }} />
      </View>
      <View className="small">{words}</View>
    </View>
  );
}
