import { takeSurveyAlong } from '@twin-pledge/shared/contracts/survey/takeSurveyAlong';
import { useStore } from '../../../state/useStore';
import { AppPage } from '../../../frame/AppPage';
import { useCommand } from '../../../frame/useCommand';
import { back } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { freshWork } from '../../../surveys/freshWork';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';

/** A survey that is not on this phone: not taken along yet, or handed in and gone. */
export function TakeAlong({ caseId, staffId }: { caseId: string; staffId: string }) {
  const arrived = useStore(surveys.arrived);
  const command = useCommand(async () => {
    const along = await authedCall(takeSurveyAlong, { params: { id: caseId } });
    await surveys.take({
      caseId,
      along,
      work: freshWork(along, staffId, today()),
      queued: false,
      attempt: null,
      problem: null,
    });
  });
  return (
    <AppPage
      title="入户调查"
      foot={
        <>
          {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
          {arrived > 0 ? (
            <ActionButton onPress={back}>回到名单</ActionButton>
          ) : (
            <ActionButton id="take-along" busy={command.busy} onPress={() => void command.run()}>
              带上这一家
            </ActionButton>
          )}
        </>
      }
    >
      <Heading level={1}>{arrived > 0 ? '这一家不在手机上' : '带上这一家'}</Heading>
      {arrived > 0 && (
        <Notice tone="good" title="交上去的，手机上都删掉了">
          照片、签字和填报的情况，只在系统里有。
        </Notice>
      )}
      <Why>
        带上以后，电话、住址和填报的情况都在手机里，到了没有信号的地方也能用。别人的情况，只给去调查的人看；交上去以后，手机里的会自动删掉。
      </Why>
    </AppPage>
  );
}
