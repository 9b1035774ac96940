import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { spokenDay } from '../../../copy/spokenTime';
import { open } from '../../../platform/navigation';
import type { AskedApplication } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';

/** An application that was begun: what it lacks until it can be sent, and what may follow. */
export function ApplicationCard({ asked }: { asked: AskedApplication }) {
  const { purposeKey, personName, papers, signers, unanswered, touchedAt, keptUntilOn } = asked;
  const complete = !unanswered && signers.length === 0;
  return (
    <Card>
      <View className="stack-tight">
        <View className="row-wide">
          <Chip tone="turn">还没交</Chip>
          <View className="small">{spokenDay(touchedAt)}填过</View>
        </View>
        <Heading level={2}>{personName ? `${personName}家的申请` : '没填完的申请'}</Heading>
        {unanswered && <View>▲ 还有几个问题没答完</View>}
        {signers.length > 0 && <View>▲ 还没签字：{signers.join('、')}</View>}
        {papers.length > 0 && <View>▲ 还差材料：{papers.join('、')}。一时没有的，交了以后再补。</View>}
        {complete && papers.length === 0 && <View>都齐了，看一遍就能交。</View>}
        <View className="small">存到{formatChineseDate(keptUntilOn)}，到期前会提醒您。</View>
        <ActionButton
          kind={complete ? 'main' : 'ghost'}
          label={`接着填：${personName ?? '没填完的申请'}`}
          onPress={() => open(complete ? 'check' : 'tasks', { draft: purposeKey })}
        >
          {complete ? '去看一遍、交上去' : '接着填'}
        </ActionButton>
      </View>
    </Card>
  );
}
