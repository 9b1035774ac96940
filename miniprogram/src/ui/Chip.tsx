import { Text } from '@tarojs/components';

export type ChipTone = 'turn' | 'going' | 'done' | 'late' | 'paused';

const marks: Record<ChipTone, string> = { turn: '▲', going: '●', done: '✓', late: '✕', paused: '‖' };

interface Props {
  tone: ChipTone;
  children: string;
}

/** Whose turn it is: in colour and word and mark. */
export function Chip({ tone, children }: Props) {
  return (
    <Text className={`chip chip-${tone}`}>
      <Text aria-hidden="true">{marks[tone]}</Text>
      {children}
    </Text>
  );
}
