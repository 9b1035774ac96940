import { View } from '@tarojs/components';

export default function Bare() {
  return <View id="bare">bare</View>;
}
