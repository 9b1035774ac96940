import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { View } from '@tarojs/components';
import { open } from '../../platform/navigation';
import type { CaseCard } from '../../state/views';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

/** What the office has in hand: that nothing need be done, and the way to see how far it is. */
export function RunningCases({ cases }: { cases: readonly CaseCard[] }) {
  const running = cases.filter((one) => one.waitingFor === null && !endedStatuses.includes(one.status));
  const [first] = running;
  if (!first) return null;
  return (
    <Card onPress={() => open(running.length === 1 ? 'case' : 'progress', { id: first.id })}>
      <View className="row-wide">
        <View className="grow">
          <View className="strong">
            {aidName(first.aid)}申请{running.length > 1 ? `等 ${running.length} 件` : ''}
          </View>
          <View className="small">现在不用您做什么，点开看办到哪一步</View>
        </View>
        <Chip tone="going">办理中</Chip>
      </View>
    </Card>
  );
}
