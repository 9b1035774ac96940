import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { fileProblemText } from '../../../copy/fileProblemText';
import { spokenDay } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { dial } from '../../../platform/dial';
import { open, returnTo } from '../../../platform/navigation';
import { corrections } from '../../../surveys/corrections';
import type { FieldSurvey } from '../../../surveys/fieldSurvey';
import { missing } from '../../../surveys/missing';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { TextLink } from '../../../ui/TextLink';
import { Why } from '../../../ui/Why';
import { QueuedNotice } from './QueuedNotice';

/** One survey at a glance: where, whom to call, and how far each part is. */
export function Overview({ survey }: { survey: FieldSurvey }) {
  const { caseId, along, work, queued, problem } = survey;
  const owed = missing(survey);
  const go = (step: string) => open('survey', { id: caseId, step });
  const lacks = (step: string) => owed.some(({ page }) => page === step);
  const mark = (step: string, words = '好了') =>
    lacks(step) ? <Chip tone="turn">还没好</Chip> : <Chip tone="done">{words}</Chip>;
  const first = owed[0];
  return (
    <AppPage
      title="入户调查"
      foot={
        queued ? undefined : (
          <ActionButton id="survey-go-on" onPress={() => go(first ? first.page : 'check')}>
            {first ? '接着填' : '检查一遍，交上去'}
          </ActionButton>
        )
      }
    >
      <Heading level={1}>{along.applicantName}家</Heading>
      <Why>
        {aidName(along.aid)}，{along.dueOn === null ? '期限待定' : `${spokenDay(along.dueOn)}前交`}
        。填到哪儿存到哪儿，关掉也不丢。
      </Why>
      {queued && <QueuedNotice survey={survey} />}
      {!queued && problem && (
        <Notice tone="wrong" title="没有交成">
          {fileProblemText(problem)}
        </Notice>
      )}
      <Card>
        <View className="stack-tight">
          <View>{along.address}</View>
          {along.phones.map(({ name, phone }) => (
            <ActionButton key={phone} small kind="ghost" label={`给${name}打电话`} onPress={() => dial(phone)}>
              {name} {phone}
            </ActionButton>
          ))}
        </View>
      </Card>
      {!queued && (
        <>
          <Card>
            <Line
              id="step-people"
              title="谁去调查"
              text={peopleWords(survey)}
              end={mark('people')}
              onPress={() => go('people')}
            />
          </Card>
          <Card>
            <Heading level={2} look={3}>
              五个方面
            </Heading>
            {surveyParts.map((part) => (
              <Line
                key={part}
                id={`step-${part}`}
                title={surveyPartNames[part]}
                text={differs(survey, part) ? '和填报不一样' : undefined}
                end={mark(part)}
                onPress={() => go(part)}
              />
            ))}
          </Card>
          <Card>
            <Line
              id="step-photos"
              title="拍照片"
              text={countWords(work.photos.length, '张')}
              onPress={() => go('photos')}
            />
            <Line
              id="step-neighbours"
              title="问邻居"
              text={countWords(work.statements.length, '位')}
              onPress={() => go('neighbours')}
            />
            <Line
              id="step-letters"
              title="发函"
              text={countWords(work.letters.length, '封')}
              onPress={() => go('letters')}
            />
          </Card>
          <Card>
            <Line
              id="step-sign"
              title="签字"
              text="调查的人和家里人，各签各的"
              end={mark('sign')}
              onPress={() => go('sign')}
            />
          </Card>
          <DropSurvey caseId={caseId} />
        </>
      )}
    </AppPage>
  );
}

const countWords = (count: number, unit: string): string => (count === 0 ? '还没有' : `${count} ${unit}`);

const differs = ({ along, work }: FieldSurvey, part: (typeof surveyParts)[number]): boolean =>
  work.parts[part].asDeclared === false || corrections(part, along.declared, work.seen).length > 0;

function peopleWords({ along, work }: FieldSurvey): string {
  const names = work.people.map((id) => along.investigators.eligible.find((one) => one.id === id)?.name ?? '');
  return names.join('、') || '还没有定';
}

/** Taking it off the phone unfinished asks twice: what was filled in is nowhere else. */
function DropSurvey({ caseId }: { caseId: string }) {
  const [asked, setAsked] = useState(false);
  if (!asked) return <TextLink onPress={() => setAsked(true)}>不去这一家了，从手机上删掉</TextLink>;
  return (
    <Notice tone="warn" title="填过的、拍过的都会删掉，找不回来">
      <View className="row-wide">
        <ActionButton small kind="danger" onPress={() => void surveys.remove(caseId).then(() => returnTo('surveys'))}>
          删掉
        </ActionButton>
        <ActionButton small kind="ghost" onPress={() => setAsked(false)}>
          留着
        </ActionButton>
      </View>
    </Notice>
  );
}
