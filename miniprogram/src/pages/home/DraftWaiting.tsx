import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { purposeTitle } from '../../copy/purposeTitle';
import { spokenDay } from '../../copy/spokenTime';
import { draftsHere } from '../../drafts/draftsHere';
import { open } from '../../platform/navigation';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Heading } from '../../ui/Heading';

/** The application that was begun last and not sent: found again before another is begun. */
export function DraftWaiting() {
  const [drafts, setDrafts] = useState(draftsHere);
  useDidShow(() => setDrafts(draftsHere()));
  const draft = drafts.find((one) => one.touchedAt !== null && !one.sentApplicationId);
  if (!draft) return null;
  return (
    <Card tone="turn">
      <View className="stack-tight">
        <View className="row-wide">
          <Chip tone="turn">还没交</Chip>
          <View className="small">{draft.touchedAt && `${spokenDay(draft.touchedAt)}填过`}</View>
        </View>
        <Heading level={2}>{purposeTitle(draft.answers)}</Heading>
        <View className="small">填过的都存着，接着填就行。</View>
        <ActionButton onPress={() => open('tasks', { draft: draft.purposeKey })}>接着填</ActionButton>
      </View>
    </Card>
  );
}
