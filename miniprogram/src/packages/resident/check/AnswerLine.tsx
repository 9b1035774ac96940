import type { SummaryLine } from '@twin-pledge/shared/forms/summaryLines';
import { View } from '@tarojs/components';
import { TextLink } from '../../../ui/TextLink';

interface Props {
  line: SummaryLine;
  /** What is wrong with it, in a sentence. */
  problem?: string;
  onChange: () => void;
}

/** One answer in words, and the way to change it. */
export function AnswerLine({ line, problem, onChange }: Props) {
  const about = line.about ? `${line.about} · ${line.label}` : line.label;
  const isEmpty = line.value === '';
  return (
    <View className="line">
      <View className="grow">
        <View className="small">{about}</View>
        {!isEmpty && <View>{line.value}</View>}
        {(isEmpty || problem) && <View className="field-problem">✕ {isEmpty ? '还没填' : problem}</View>}
      </View>
      <TextLink label={`改：${about}`} onPress={onChange}>
        改
      </TextLink>
    </View>
  );
}
