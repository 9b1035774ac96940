import type { TaskState } from '@twin-pledge/shared/forms/taskList';
import { View } from '@tarojs/components';
import { Chip, type ChipTone } from '../../../ui/Chip';

const looks: Record<Exclude<TaskState, 'notStarted'>, { tone: ChipTone; words: string }> = {
  done: { tone: 'done', words: '填好了' },
  inProgress: { tone: 'going', words: '填了一些' },
  needsAttention: { tone: 'late', words: '有要改的' },
};

/** How far a part of the application is. */
export function StateChip({ state }: { state: TaskState }) {
  if (state === 'notStarted') return <View className="small">没开始</View>;
  return <Chip tone={looks[state].tone}>{looks[state].words}</Chip>;
}
