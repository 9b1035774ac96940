import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import { AppPage } from '../../../frame/AppPage';
import { SignInNeeded } from '../../../frame/SignInNeeded';
import { useParams } from '../../../platform/useParams';
import { useAccount } from '../../../session/useAccount';
import { useSurvey } from '../../../surveys/useSurvey';
import { Skeleton } from '../../../ui/Skeleton';
import { CheckStep } from './CheckStep';
import { Overview } from './Overview';
import { PartStep } from './PartStep';
import { PeopleStep } from './PeopleStep';
import { PhotosStep } from './PhotosStep';
import { SignStep } from './SignStep';
import { TakeAlong } from './TakeAlong';
import { TellingsStep } from './TellingsStep';

const isPart = (step: string): step is SurveyPart => surveyParts.some((part) => part === step);

/**
 * One survey, step by step. All steps are one page, each opened on top of the one before: what was loaded with the first of
 * them is all there is to load, so that none needs a signal.
 */
export default function SurveyPage() {
  const { id = '', step = '' } = useParams();
  const account = useAccount();
  const survey = useSurvey(id);
  if (account?.kind !== 'staff') {
    return (
      <AppPage title="入户调查">
        <SignInNeeded />
      </AppPage>
    );
  }
  if (survey === null) {
    return (
      <AppPage title="入户调查">
        <Skeleton />
      </AppPage>
    );
  }
  if (survey === undefined) return <TakeAlong caseId={id} staffId={account.staffId} />;
  if (survey.queued || step === '') return <Overview survey={survey} />;
  if (isPart(step)) return <PartStep survey={survey} part={step} />;
  if (step === 'people') return <PeopleStep survey={survey} />;
  if (step === 'photos') return <PhotosStep survey={survey} />;
  if (step === 'neighbours') return <TellingsStep survey={survey} kind="statements" />;
  if (step === 'letters') return <TellingsStep survey={survey} kind="letters" />;
  if (step === 'sign') return <SignStep survey={survey} />;
  return <CheckStep survey={survey} />;
}
