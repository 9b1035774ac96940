import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { open, returnTo } from '../../../platform/navigation';
import type { FieldSurvey } from '../../../surveys/fieldSurvey';
import { missing } from '../../../surveys/missing';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { StepPage } from './StepPage';

/** Before it is handed in: what is missing in plain words, and what will be sent. */
export function CheckStep({ survey }: { survey: FieldSurvey }) {
  const { caseId, work } = survey;
  const [busy, setBusy] = useState(false);
  const owed = missing(survey);
  const send = () => {
    setBusy(true);
    // The list shows how it goes on: what is sent is gone from here.
    void surveys.handIn(caseId);
    returnTo('surveys');
  };
  return (
    <StepPage
      title="检查一遍"
      why="交上去以后不能再改。手机里的照片、签字和填报的情况，系统收到以后自动删掉。"
      foot={
        <ActionButton id="hand-in" busy={busy} disabled={owed.length > 0} onPress={send}>
          交上去
        </ActionButton>
      }
    >
      {owed.length > 0 && (
        <Card tone="turn">
          <Heading level={2} look={3}>
            还差 {owed.length} 样
          </Heading>
          {owed.map(({ page, words }, index) => (
            <Line key={index} title={words} onPress={() => open('survey', { id: caseId, step: page })} />
          ))}
        </Card>
      )}
      <Card>
        {surveyParts.map((part) => (
          <Line
            key={part}
            title={surveyPartNames[part]}
            text={work.parts[part].asDeclared ? '和填报一样' : work.parts[part].found || '还没有看'}
          />
        ))}
        <Line title="照片" text={`${work.photos.length} 张`} />
        <Line title="问邻居" text={`${work.statements.length} 位`} />
        <Line title="发函" text={`${work.letters.length} 封`} />
        <Line title="签字" text={work.hands.map(({ name }) => name).join('、') || '还没有人签'} />
      </Card>
      {work.photos.length === 0 && (
        <Notice tone="warn" title="一张照片也没有">
          <View>确实不能拍的，也可以交。</View>
        </Notice>
      )}
    </StepPage>
  );
}
