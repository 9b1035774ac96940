import { aidInASentence } from '@twin-pledge/shared/copy/aids';
import { verdictTexts } from '@twin-pledge/shared/copy/selfCheck';
import { View } from '@tarojs/components';
import type { CheckedAid } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip, type ChipTone } from '../../../ui/Chip';
import { Fold } from '../../../ui/Fold';
import { Heading } from '../../../ui/Heading';
import { WorksheetLine } from '../worksheet/WorksheetLine';
import { checkedTitle, perhaps, remarks } from './checkedWords';

interface Props {
  aid: CheckedAid;
  citations: Readonly<Record<string, string>>;
  fold: (title: string) => { title: string; open: boolean; onToggle: () => void };
}

const tones: Record<CheckedAid['verdict'], ChipTone> = {
  fits: 'done',
  unsaid: 'turn',
  elsewhere: 'going',
  fitsNot: 'late',
  notOffered: 'paused',
};

/** One aid: what may be said of it and why, and below, folded, line by line how. */
export function AidCard({ aid, citations, fold }: Props) {
  const amount = perhaps(aid);
  const title = checkedTitle(aid);
  return (
    <>
      <Card tone={aid.verdict === 'fits' ? 'brand' : undefined}>
        <View className="stack-tight">
          <Heading level={2}>{title}</Heading>
          <View>
            <Chip tone={tones[aid.verdict]}>{verdictTexts[aid.verdict]}</Chip>
          </View>
          {amount && <View className="strong number">{amount}</View>}
          <View className="small">{aidInASentence(aid.aid)}</View>
          {remarks(aid).map((text) => (
            <View key={text}>{text}</View>
          ))}
        </View>
      </Card>
      {aid.lines.length > 0 && (
        <Fold {...fold(`${title}：怎么算的`)} count={`${aid.lines.length} 条`}>
          {aid.lines.map((line, index) => (
            <WorksheetLine key={index} line={line} citations={citations} />
          ))}
        </Fold>
      )}
    </>
  );
}
