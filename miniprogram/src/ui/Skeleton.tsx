import { View } from '@tarojs/components';

/** Where words will stand in a moment. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  return (
    <View className="card stack-tight" aria-role="status" aria-label="正在加载">
      {Array.from({ length: lines }, (_, index) => (
        <View key={index} className="bone" style={{ width: index === lines - 1 ? '60%' : '100%' }} />
      ))}
    </View>
  );
}
