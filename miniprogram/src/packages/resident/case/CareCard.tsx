import { careGradeWords, indicatorWords, supportWords } from '@twin-pledge/shared/copy/careWords';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { dial } from '../../../platform/dial';
import type { CareView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';

/** What one can do by oneself, what that comes to, and who looks after one (C07, D05). */
export function CareCard({ care }: { care: CareView }) {
  const agreement =
    care.agreements.find(({ state }) => state === 'signed') ?? care.agreements[care.agreements.length - 1];
  if (care.selfCare.length === 0 && !agreement) return null;
  return (
    <Card>
      <View className="stack-tight" id="care">
        {care.selfCare.map((one) => (
          <View key={one.memberId} className="stack-tight">
            <Heading level={2}>
              {one.name}：{careGradeWords[one.grade]}
            </Heading>
            {one.amountFen !== null && <View className="amount">每月 {formatFen(one.amountFen)} 元</View>}
            <View>{unmetSentence(one)}</View>
            <View className="small">
              {formatChineseDate(one.assessedOn)}评估。身体有变化，随时可以请经办人再评估一次。
            </View>
          </View>
        ))}
        {agreement && (
          <View className="stack-tight">
            <Heading level={2} look={3}>
              谁来照料
            </Heading>
            <View>{supportWords(agreement.plan.mode)}。</View>
            <View>
              {agreement.plan.institution ? `${agreement.plan.institution}，负责人` : '照料人'}
              {agreement.plan.caregiver.name}（{agreement.plan.caregiver.relation}）。
            </View>
            <View className="small">
              协议{agreement.number}，
              {agreement.signedOn ? `${formatChineseDate(agreement.signedOn)}签的。` : '等三方签字。'}
              照料得不好，可以要求换人。
            </View>
            <ActionButton
              small
              kind="ghost"
              label={`打电话给照料人 ${agreement.plan.caregiver.phone}`}
              onPress={() => dial(agreement.plan.caregiver.phone)}
            >
              打电话给照料人
            </ActionButton>
          </View>
        )}
      </View>
    </Card>
  );
}

function unmetSentence({ indicators, unmet }: CareView['selfCare'][number]): string {
  if (unmet === 0) return '吃饭、穿衣这六件事，都能自己做。';
  const words = indicators.filter(({ able }) => !able).map(({ code }) => indicatorWords[code]);
  return `六件事里有 ${unmet} 件自己做不了：${words.join('、')}。`;
}
