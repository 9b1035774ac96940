import { View } from '@tarojs/components';
import type { Place } from '../../../state/usePlace';
import { Card } from '../../../ui/Card';

/** One rule: its value, and who says so. */
export function RuleCard({ rule }: { rule: Place['rules'][number] }) {
  return (
    <Card>
      <View className="row-wide">
        <View className="grow">{rule.label}</View>
        <View className="strong">
          {rule.value}
          {rule.unit}
        </View>
      </View>
      <View className="small">
        {rule.source}
        {rule.clause ? ` ${rule.clause}` : ''}，{rule.validFrom}起{rule.assumed ? '（文件没有写明，按通常做法）' : ''}
      </View>
    </Card>
  );
}
