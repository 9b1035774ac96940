import { listMyFindings } from '@twin-pledge/shared/contracts/findings/listMyFindings';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { Card } from '../../../ui/Card';
import { Line } from '../../../ui/Line';
import { findingStory } from '../finding/findingStory';

/** Where something about the application is being looked into: what it is now, and the way to it. */
export function LookedInto({ caseId }: { caseId: string }) {
  const { data } = useLoad(() => authedCall(listMyFindings, { params: { id: caseId } }), {
    keepAs: `findings:${caseId}`,
  });
  const latest = data?.findings[data.findings.length - 1];
  if (!data || !latest) return null;
  const story = findingStory(latest, data.noticeDays);
  const theirTurn = latest.status === 'established' && latest.mayStateAndObject.state;
  return (
    <Card tone={theirTurn ? 'turn' : undefined}>
      <Line
        id="finding"
        title={theirTurn ? `▲ ${story.title}` : story.title}
        text={theirTurn ? '点开看是什么事，写下您的说明' : '点开看'}
        onPress={() => open('finding', { id: caseId })}
      />
    </Card>
  );
}
