import { View } from '@tarojs/components';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { dutyToReportSentences } from '@twin-pledge/shared/copy/dutyToReport';
import { firstMonthWords, grantWords } from '@twin-pledge/shared/copy/noticeWords';
import { spokenAmount } from '../../../copy/spokenAmount';
import type { CaseView } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';

/** What was granted, from which month, and what to report from now on (B07). */
export function ApprovedCard({ view: { aid, decision, dutyToReport } }: { view: CaseView }) {
  return (
    <Card tone="brand">
      <View className="stack-tight">
        <Heading level={2}>批准了：{aidName(aid)}</Heading>
        {decision && <GrantLines {...decision} />}
        <View className="small">发给谁、怎么算的，写在通知书里。</View>
        {dutyToReport && (
          <>
            <Heading level={3}>有变化，请告诉我们</Heading>
            {dutyToReportSentences(dutyToReport).map((sentence) => (
              <View key={sentence}>{sentence}</View>
            ))}
            <View>主动说不会吃亏。</View>
          </>
        )}
      </View>
    </Card>
  );
}

function GrantLines({ per, amountFen, fromMonth }: NonNullable<CaseView['decision']>) {
  const isAmount = per !== null && amountFen !== null;
  return (
    <>
      {isAmount ? (
        <View className="amount">{`${per === 'month' ? '每月' : '一次'}${spokenAmount(amountFen)}`}</View>
      ) : (
        <View>{grantWords({ per, amountFen })}</View>
      )}
      {fromMonth !== null && <View className="strong">{firstMonthWords({ fromMonth, per })}发</View>}
    </>
  );
}
