import { listMySurveys } from '@twin-pledge/shared/contracts/survey/listMySurveys';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { spokenDay } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { useStore } from '../../../state/useStore';
import { surveys } from '../../../surveys/surveys';
import type { FieldSurvey } from '../../../surveys/fieldSurvey';
import { missing } from '../../../surveys/missing';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Why } from '../../../ui/Why';

type ToDo = EndpointAnswer<typeof listMySurveys>['surveys'][number];

/** The home surveys that are mine: those on this phone, which need no signal, and those still to be taken along. */
export default function SurveysPage() {
  const listed = useLoad(() => authedCall(listMySurveys, {}));
  const here = useStore(surveys.surveys) ?? [];
  const arrived = useStore(surveys.arrived);
  useDidShow(() => void surveys.run());
  useEffect(() => {
    if (arrived > 0) void listed.reload();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only an arrival counts
  }, [arrived]);
  return (
    <AppPage title="入户调查">
      <Heading level={1}>入户调查</Heading>
      <Why>出门前把要去的人家“带上”。带上以后，没有信号也能看、能填、能拍、能签。</Why>
      {here.length > 0 && (
        <Card>
          <Heading level={2} look={3}>
            手机上的
          </Heading>
          {here.map((survey) => (
            <HereLine key={survey.caseId} survey={survey} />
          ))}
        </Card>
      )}
      {/* Without a signal what is on the phone is all that counts; the bar above says so already. */}
      {!(here.length > 0 && listed.error?.lost) && (
        <LoadedPart loaded={listed}>
          {({ surveys: all }) => {
            const others = all.filter(({ caseId }) => !here.some((one) => one.caseId === caseId));
            if (others.length > 0) {
              return (
                <Card>
                  <Heading level={2} look={3}>
                    还没带上的
                  </Heading>
                  {others.map((one) => (
                    <ListedLine key={one.caseId} survey={one} />
                  ))}
                </Card>
              );
            }
            return here.length === 0 ? (
              <Empty icon="check" title="现在没有要去的人家" text="有了新的，会列在这里。" />
            ) : null;
          }}
        </LoadedPart>
      )}
    </AppPage>
  );
}

const due = (dueOn: string | null) => (dueOn === null ? '期限待定' : `${spokenDay(dueOn)}前`);

function HereLine({ survey }: { survey: FieldSurvey }) {
  const { caseId, along, queued, problem } = survey;
  const state = queued ? (
    <Chip tone="paused">等着交</Chip>
  ) : problem ? (
    <Chip tone="late">没交成</Chip>
  ) : missing(survey).length === 0 ? (
    <Chip tone="turn">填好了，还没交</Chip>
  ) : (
    <Chip tone="turn">等您填</Chip>
  );
  return (
    <Line
      id={`survey-${caseId}`}
      title={`${along.applicantName} · ${along.villageName}`}
      text={
        <>
          {aidName(along.aid)}，{due(along.dueOn)}
          <View>{state}</View>
        </>
      }
      onPress={() => open('survey', { id: caseId })}
    />
  );
}

function ListedLine({ survey }: { survey: ToDo }) {
  const { caseId, applicantName, villageName, aid, dueOn, late, people } = survey;
  return (
    <Line
      id={`survey-${caseId}`}
      title={`${applicantName} · ${villageName}`}
      text={
        <>
          {aidName(aid)}，{due(dueOn)}
          {people.length > 0 && <View>去的人：{people.join('、')}</View>}
          {late && (
            <View>
              <Chip tone="late">超期了</Chip>
            </View>
          )}
        </>
      }
      onPress={() => open('survey', { id: caseId })}
    />
  );
}
