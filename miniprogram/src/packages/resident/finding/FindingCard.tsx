import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import type { MyFindingView } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { aboutWords, findingStory, whatMayFollow } from './findingStory';

/** One finding: where it stands, what was found, what was said to it, what may follow. */
export function FindingCard({ finding, noticeDays }: { finding: MyFindingView; noticeDays: number | null }) {
  const story = findingStory(finding, noticeDays);
  const ahead = whatMayFollow(finding, noticeDays);
  const { hearing, outcome, objectionAnswer } = finding;
  return (
    <>
      <View className="stack-tight">
        <Heading level={1}>{story.title}</Heading>
        <View>{story.text}</View>
      </View>
      <Notice tone="tell" title="接下来">
        {story.next}
      </Notice>
      <Card>
        <Heading level={2} look={3}>
          查到了什么
        </Heading>
        <Line title="哪一方面" end={<View className="strong">{aboutWords(finding)}</View>} />
        <Line title={finding.facts} text={`${formatChineseDate(finding.establishedOn)}写下`} />
        {finding.files.map(({ title, on }, at) => (
          <Line key={at} title={`材料：${title}`} text={`${formatChineseDate(on)}收进来；想看的，请跟经办人说`} />
        ))}
      </Card>
      <Said title="您说的" said={[...finding.statements, ...finding.objections]} />
      <Said title="当面听您说的记录" said={hearing ? [hearing] : []} />
      <Said title="审查的结果" said={outcome ? [outcome] : []} />
      <Said title={answerTitle(objectionAnswer)} said={objectionAnswer ? [objectionAnswer] : []} />
      {ahead && (
        <Notice tone="tell" title="以后会怎样">
          {ahead}
        </Notice>
      )}
    </>
  );
}

const answerTitle = (answer: MyFindingView['objectionAnswer']) =>
  answer?.founded ? '复核：您说得对，不认定了' : '复核：认定不变';

function Said({ title, said }: { title: string; said: readonly { text: string; on: string }[] }) {
  if (said.length === 0) return null;
  return (
    <Card>
      <Heading level={2} look={3}>
        {title}
      </Heading>
      {said.map(({ text, on }, at) => (
        <Line key={at} title={text} text={formatChineseDate(on)} />
      ))}
    </Card>
  );
}
