import type { TaskState } from '@twin-pledge/shared/forms/taskList';
import { Chip, type ChipTone } from '../../../ui/Chip';

const looks: Record<TaskState, { tone: ChipTone; words: string }> = {
  done: { tone: 'done', words: '填好了' },
  inProgress: { tone: 'turn', words: '还没完' },
  needsAttention: { tone: 'late', words: '有要改的' },
  notStarted: { tone: 'paused', words: '没开始' },
};

/** How far a part of the application is. */
export function StateChip({ state }: { state: TaskState }) {
  return <Chip tone={looks[state].tone}>{looks[state].words}</Chip>;
}
