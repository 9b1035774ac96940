import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '../../../platform/navigation';
import type { OwedItem } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { PaperPages } from '../../../paperPages/PaperPages';

interface Props {
  item: OwedItem;
  caseId: string;
  /** The application's draft, where this phone sent it: its signatures are gathered there. */
  draftId: string | undefined;
  /** Why it can't be had. */
  reason: string;
  onReason: (reason: string) => void;
  onChanged: () => void;
  /** Somebody waits for an answer: what can't be had is explained here. */
  mayExplain: boolean;
}

/** The id of the card of what is missing. */
export const owedCardId = (key: string): string => `owed-${key.replace(/[^\w-]/g, '-')}`;

/** One thing that is missing: the camera, the question, or why it can't be had. */
export function OwedCard({ item, caseId, draftId, reason, onReason, onChanged, mayExplain }: Props) {
  const [without, setWithout] = useState(false);
  const { key, kind, title, explanation, typeCode, memberId, done, documents } = item;
  return (
    <Card tone={done ? undefined : 'turn'}>
      <View className="stack-tight" id={owedCardId(key)}>
        <View className="row-wide">
          <Heading level={2}>{title}</Heading>
          {done ? <Chip tone="done">补好了</Chip> : <Chip tone="turn">要补</Chip>}
        </View>
        <View>{explanation}</View>
        {kind === 'paper' && typeCode && (
          <PaperPages
            place={{ caseId, paperKey: key, typeCode, memberId }}
            name={title}
            documentId={documents[0]?.id ?? null}
            documents={documents}
            onChanged={onChanged}
          />
        )}
        {kind === 'answer' && (
          <Line title="改填过的内容" text="改好以后回到这里" onPress={() => open('correct', { id: caseId })} />
        )}
        {kind === 'signature' && draftId && (
          <Line title="去签字" text="自己签，或者把链接发给家里人" onPress={() => open('family', { id: draftId })} />
        )}
        {kind === 'signature' && !draftId && (
          <View className="small">请本人打开收到的链接签字；没有收到的，给经办人打电话，或者找协理员。</View>
        )}
        {!done && mayExplain && kind !== 'answer' && !without && (
          <TextLink onPress={() => setWithout(true)}>实在没有，说明原因</TextLink>
        )}
        {!done && without && (
          <Field id={`why-${key}`} label="为什么没有" hint="比如：丢了，医院说补不了">
            <TextInput
              id={`why-${key}`}
              label="为什么没有"
              kind="area"
              value={reason}
              maxLength={1000}
              onChange={onReason}
            />
          </Field>
        )}
      </View>
    </Card>
  );
}
