import { formatChineseDate, yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { useState } from 'react';
import { View } from '@tarojs/components';
import type { WorksheetView } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { resultOf } from './resultOf';
import { worksheetGroups } from './worksheetGroups';
import { WorksheetLine } from './WorksheetLine';

/** What came out, and each line of how: folded until it is wanted. */
export function WorksheetPart({ view }: { view: WorksheetView }) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const result = resultOf(view.outcomes);
  const toggle = (title: string) =>
    setOpened(opened.includes(title) ? opened.filter((one) => one !== title) : [...opened, title]);
  return (
    <>
      <Card tone={result?.eligible ? 'brand' : undefined}>
        <View className="stack-tight">
          <Heading level={1}>{result ? result.sentence : '这件事由主管部门核定'}</Heading>
          {result && result.reasons.length > 0 && <View>{result.reasons.join('；')}。</View>}
          <View className="small">
            按{yearOf(view.onDate)}年{formatChineseDate(view.onDate)}知道的情况和当时的标准算的。最后以决定通知书为准。
          </View>
        </View>
      </Card>
      {result && result.open.length > 0 && (
        <Notice tone="tell" title="还有要查清、要定的">
          {result.open.join('；')}。
        </Notice>
      )}
      {worksheetGroups(view, result?.outcomes ?? []).map(({ title, digest, lines }) => (
        <Fold
          key={title}
          title={title}
          count={`${lines.length} 条`}
          digest={digest}
          open={opened.includes(title)}
          onToggle={() => toggle(title)}
        >
          {lines.map((line, index) => (
            <WorksheetLine key={index} line={line} citations={view.citations} />
          ))}
        </Fold>
      ))}
      <View className="small">点开每一条，能看到依据哪条规定、数字从哪里来。觉得不对，请打电话告诉经办人。</View>
    </>
  );
}
