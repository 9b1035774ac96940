import { View } from '@tarojs/components';
import { open } from '../../platform/navigation';
import { Card } from '../../ui/Card';
import { Icon } from '../../ui/Icon';

/** The short way for people in acute need. */
export function UrgentCard() {
  return (
    <Card tone="late" onPress={() => open('urgent')}>
      <View className="row">
        <View className="grow">
          <View className="strong urgent-title">急难求助</View>
          <View className="small">眼下吃住、看病有困难，先救助后补材料</View>
        </View>
        <View className="urgent-title">
          <Icon name="forward" />
        </View>
      </View>
    </Card>
  );
}
