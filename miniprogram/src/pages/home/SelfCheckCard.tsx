import { View } from '@tarojs/components';
import { open } from '../../platform/navigation';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';

/** The way to begin for who does not know yet what there is. */
export const SelfCheckCard = () => (
  <Card onPress={() => open('self-check')}>
    <View className="row">
      <View className="grow">
        <View className="strong">先看看能申请什么</View>
        <View className="small">说说遇到了什么事，算给您看</View>
      </View>
      <Icon name="forward" />
    </View>
  </Card>
);
