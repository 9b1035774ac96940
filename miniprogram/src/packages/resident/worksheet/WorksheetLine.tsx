import { View } from '@tarojs/components';
import type { WorksheetLineView } from '../../../state/views';
import { Chip } from '../../../ui/Chip';
import { OpenLine } from '../../../ui/OpenLine';
import { lineText } from './lineText';

interface Shown {
  line: WorksheetLineView;
  citations: Readonly<Record<string, string>>;
}

/** One line: what it is about, how it was reckoned, how much; opened, by which clause and from whom. */
export function WorksheetLine({ line, citations }: Shown) {
  const { label, arithmetic, amount, result, basis, sources } = lineText(line, citations);
  const end = result ? (
    <Chip tone={line.holds ? 'done' : 'late'}>{result}</Chip>
  ) : (
    amount && <View className="strong number">{amount}</View>
  );
  const hasMore = basis.length + sources.length > 0;
  return (
    <OpenLine title={label} text={`${arithmetic}元` === amount ? '' : arithmetic} end={end}>
      {hasMore && (
        <>
          {basis.map((one) => (
            <View key={one}>依据：{one}</View>
          ))}
          {sources.map((one) => (
            <View key={one}>数字来自：{one}</View>
          ))}
        </>
      )}
    </OpenLine>
  );
}
