import { View } from '@tarojs/components';
import { aidName } from '@twin-pledge/shared/copy/aids';
import type { CaseView, WorksheetView } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';
import { grantOf } from '../worksheet/grantOf';

/** What was granted, and what to report from now on (B07). */
export function ApprovedCard({ view, worksheet }: { view: CaseView; worksheet: WorksheetView | undefined }) {
  const granted = worksheet && grantOf(worksheet.outcomes);
  return (
    <Card tone="brand">
      <View className="stack-tight">
        <Heading level={2}>批准了：{aidName(view.aid)}</Heading>
        {granted && <View className="amount">{granted}</View>}
        <View className="small">{granted ? '从哪个月起、发给谁' : '给多少、从哪个月起、发给谁'}，写在通知书里。</View>
        <Why>
          有变化要报告：有人去世、出生、结婚、离婚，找到工作、收入变多，买房买车、存款变多，搬家，都请及时告诉经办人或者村里的协理员。主动说不会吃亏。
        </Why>
      </View>
    </Card>
  );
}
