import type { SummaryLine } from '@twin-pledge/shared/forms/summaryLines';
import { View } from '@tarojs/components';
import { TextLink } from '../../../ui/TextLink';

/** One answer in words, and the way to change it. */
export function AnswerLine({ line, onChange }: { line: SummaryLine; onChange: () => void }) {
  const about = line.about ? `${line.about} · ${line.label}` : line.label;
  return (
    <View className="line">
      <View className="grow">
        <View className="small">{about}</View>
        <View className={line.value === '' ? 'field-problem' : undefined}>
          {line.value === '' ? '✕ 还没填' : line.value}
        </View>
      </View>
      <TextLink label={`改：${about}`} onPress={onChange}>
        改
      </TextLink>
    </View>
  );
}
