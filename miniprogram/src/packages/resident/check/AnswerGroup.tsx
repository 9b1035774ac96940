import { groupDigest } from '@twin-pledge/shared/forms/groupDigest';
import type { SummaryGroup } from '@twin-pledge/shared/forms/summaryLines';
import { useState } from 'react';
import { Fold } from '../../../ui/Fold';
import { TextLink } from '../../../ui/TextLink';
import { AnswerLine } from './AnswerLine';

interface Props {
  group: SummaryGroup;
  /** What is wrong with an answer, by its path, in a sentence. */
  problems?: Readonly<Record<string, string>>;
  onChange: (pageId: string, itemId?: string) => void;
}

/** The answers of one group, folded to a line; open where something in it must be changed. */
export function AnswerGroup({ group, problems = {}, onChange }: Props) {
  const [opened, setOpened] = useState(false);
  const { title, lines } = group;
  const [first] = lines;
  if (!first) return null;
  const wrong = lines.filter((line) => problems[line.path] !== undefined || line.value === '').length;
  return (
    <Fold
      title={title}
      count={wrong > 0 ? `${lines.length} 项，有 ${wrong} 处要改` : `${lines.length} 项`}
      digest={groupDigest(group)}
      open={opened || wrong > 0}
      onToggle={wrong > 0 ? undefined : () => setOpened(!opened)}
      end={
        <TextLink label={`改：${title}`} onPress={() => onChange(first.pageId, first.itemId)}>
          改
        </TextLink>
      }
    >
      {lines.map((line) => (
        <AnswerLine
          key={line.path}
          line={line}
          problem={problems[line.path]}
          onChange={() => onChange(line.pageId, line.itemId)}
        />
      ))}
    </Fold>
  );
}
