import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { open } from '../platform/navigation';
import type { AskedStatement } from '../state/views';
import { ActionButton } from '../ui/ActionButton';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Heading } from '../ui/Heading';

/** The office has a question about what was declared: one may say one's own side first. */
export function StatementCard({ asked: { caseId, personName, byOn } }: { asked: AskedStatement }) {
  return (
    <Card tone="turn">
      <View className="stack-tight">
        <View className="row-wide">
          <Chip tone="turn">等您说明</Chip>
        </View>
        <Heading level={2}>有一件事要听{personName}怎么说</Heading>
        <View className="small">
          查到的和填的不一样。{byOn ? `请在${formatChineseDate(byOn)}前说一说。` : '请您说一说。'}
        </View>
        <ActionButton onPress={() => open('finding', { id: caseId })}>去看是什么事</ActionButton>
      </View>
    </Card>
  );
}
