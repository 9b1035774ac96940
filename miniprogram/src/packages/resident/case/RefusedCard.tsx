import { View } from '@tarojs/components';
import type { WorksheetView } from '../../../state/views';
import { Notice } from '../../../ui/Notice';
import { resultOf } from '../worksheet/resultOf';

/** Why it was refused, and where the reasons and remedies stand. */
export function RefusedCard({ worksheet }: { worksheet: WorksheetView | undefined }) {
  const result = worksheet && resultOf(worksheet.outcomes);
  return (
    <Notice tone="wrong" title="这次没有批准">
      {result && !result.eligible && <View>{result.reasons.join('；')}。</View>}
      <View>理由、依据和怎么复议、起诉，都写在告知书里。</View>
    </Notice>
  );
}
