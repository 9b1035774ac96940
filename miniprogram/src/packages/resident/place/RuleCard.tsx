import { formatChineseDate, yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import type { Place } from '../../../state/usePlace';
import { Card } from '../../../ui/Card';

type Rule = Place['rules'][number];

/** Who says so: the clause where one is known (it names its document), else the document. */
function sourceOf({ source, clause }: Rule): string {
  if (clause === null) return source;
  return clause.startsWith(source) ? clause : `${source} ${clause}`;
}

/** One rule: its value, and who says so. */
export function RuleCard({ rule }: { rule: Rule }) {
  const since = `${yearOf(rule.validFrom)}年${formatChineseDate(rule.validFrom).replace(/（.*/, '')}`;
  return (
    <Card>
      <View className="row-wide">
        <View className="grow">{rule.label}</View>
        <View className="strong">{rule.value}</View>
      </View>
      <View className="small">
        依据：{sourceOf(rule).replace(/。$/, '')}。{since}起用{rule.assumed ? '；文件没有写明，按通常做法' : ''}。
      </View>
    </Card>
  );
}
