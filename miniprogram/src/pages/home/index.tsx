import { Text, View } from '@tarojs/components';

export default function HomePage() {
  return (
    <View>
      <Text>双诺救助</Text>
    </View>
  );
}
