import { dutyWords } from '@twin-pledge/shared/copy/duties';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { open } from '../../../platform/navigation';
import type { CaseView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';

/** What goes on now, whose turn it is, and until when; why that day stands in the timeline below. */
export function NowCard({ view }: { view: CaseView }) {
  const { sentence } = statusWords(view.status, view.waitingFor);
  if (view.waitingFor === 'resident') {
    const owed = view.owed.filter((item) => !item.done).length;
    return (
      <Card tone="turn">
        <View className="stack-tight">
          <Heading level={2}>{owed > 0 ? `还差 ${owed} 样，请您补上` : '都补好了，请交上去'}</Heading>
          <View className="small">{sentence}</View>
          <ActionButton onPress={() => open('supplement', { id: view.id })}>
            {owed > 0 ? '去补交' : '去交上去'}
          </ActionButton>
        </View>
      </Card>
    );
  }
  const turn = officeTurn(view);
  return (
    <Card>
      <View className="strong">现在不用您做什么</View>
      <View className="small">{sentence}</View>
      {turn && <View className="small">{turn}</View>}
    </Card>
  );
}

function officeTurn({ current }: CaseView): string | null {
  if (current?.side !== 'office' || current.kind === 'completeCase') return null;
  const until = current.dueOn === null ? '' : `，最迟${formatChineseDate(current.dueOn)}`;
  return `轮到工作人员：${dutyWords(current.kind).forResident}${until}${current.late ? '，已经超时了' : ''}。`;
}
