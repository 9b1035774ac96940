import { aidName } from '@twin-pledge/shared/copy/aids';
import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import type { ReferralCard as Referral } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';

/** A letter to a department: to which, since when, until when, and what it answered (G06). */
export function ReferralCard({ referral }: { referral: Referral }) {
  const { aid, department, number, sentOn, dueOn, late, receivedOn, result, answer, answeredOn } = referral;
  return (
    <Card>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={2}>{department}</Heading>
          <StateChip {...{ late, result, answeredOn }} />
        </View>
        <View className="small">
          {aidName(aid)}由这个部门办。{formatChineseDate(sentOn)}送去推送函（{number}）
          {receivedOn ? `，${formatChineseDate(receivedOn)}部门签收` : ''}。
        </View>
        {answeredOn === null && dueOn && (
          <View className="small">
            最迟{formatChineseDate(dueOn)}答复{late ? '，已经超过了，经办人会去催' : ''}。现在不用您做什么。
          </View>
        )}
        {answeredOn !== null && (
          <View>
            {formatChineseDate(answeredOn)}答复：{answer ?? (result ? referralAnswerWords(result) : '')}
          </View>
        )}
      </View>
    </Card>
  );
}

function StateChip({ late, result, answeredOn }: Pick<Referral, 'late' | 'result' | 'answeredOn'>) {
  if (answeredOn === null) return late ? <Chip tone="late">超时了</Chip> : <Chip tone="going">等答复</Chip>;
  return <Chip tone="done">{result === null ? '答复了' : referralAnswerWords(result)}</Chip>;
}
