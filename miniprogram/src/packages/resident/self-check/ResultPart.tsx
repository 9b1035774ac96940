import { View } from '@tarojs/components';
import { useState } from 'react';
import { dial } from '../../../platform/dial';
import { officeName, usePlace } from '../../../state/usePlace';
import type { SelfCheckView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { worksheetGroups } from '../worksheet/worksheetGroups';
import { WorksheetLine } from '../worksheet/WorksheetLine';
import { AidCard } from './AidCard';
import { headline, inOrder } from './checkedWords';

/** Which aids may fit, each with its arithmetic folded; what is missing, whom to call, and that nothing is promised. */
export function ResultPart({ view, place: code }: { view: SelfCheckView; place: string | null }) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { data: place } = usePlace(code);
  const phone = place?.townshipPhone ?? place?.hotline;
  const fold = (title: string) => ({
    title,
    open: opened.includes(title),
    onToggle: () => setOpened(opened.includes(title) ? opened.filter((one) => one !== title) : [...opened, title]),
  });
  return (
    <>
      <Heading level={1}>{headline(view.aids)}</Heading>
      <Notice tone="tell">{view.notice}</Notice>
      {inOrder(view.aids).map((aid) => (
        <AidCard key={aid.aid + aid.way} aid={aid} citations={view.citations} fold={fold} />
      ))}
      {worksheetGroups(view, []).map(({ title, digest, lines }) => (
        <Fold key={title} {...fold(title)} count={`${lines.length} 条`} digest={digest}>
          {lines.map((line, index) => (
            <WorksheetLine key={index} line={line} citations={view.citations} />
          ))}
        </Fold>
      ))}
      {place && phone && (
        <Card>
          <View className="stack-tight">
            <View className="strong">不明白的，打电话问{officeName(place)}</View>
            {place.hours && <View className="small">{place.hours}</View>}
            <ActionButton kind="ghost" label={`打电话 ${phone}`} onPress={() => dial(phone)}>
              打电话 {phone}
            </ActionButton>
          </View>
        </Card>
      )}
    </>
  );
}
