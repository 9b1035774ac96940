import { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';
import { OwedCard } from '../../../asked/OwedCard';
import { SignRequestCard } from '../../../asked/SignRequestCard';
import { StatementCard } from '../../../asked/StatementCard';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import type { Asked } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';
import { ApplicationCard } from './ApplicationCard';

/** The one answer to “what do you still need from me”: over all cases and applications, the most urgent first. */
export default function AskedPage() {
  const asked = useLoad(() => authedCall(showAsked, {}), { keepAs: 'asked' });
  return (
    <AppPage title="要我做的">
      <LoadedPart loaded={asked}>
        {({ asked: all }) =>
          all.length === 0 ? (
            <Empty icon="check" title="现在不用您做什么" text="有要您补的、要您签的，会发消息，也都列在这里。">
              <ActionButton small kind="ghost" onPress={() => open('progress')}>
                看办到哪一步
              </ActionButton>
            </Empty>
          ) : (
            <>
              <Heading level={1}>还要您做 {all.length} 件事</Heading>
              <Why>都在这里了，最急的排在前面。做完一件，这里就少一件。</Why>
              {all.map((one) => (
                <AskedCard key={keyOf(one)} asked={one} />
              ))}
            </>
          )
        }
      </LoadedPart>
    </AppPage>
  );
}

const keyOf = (asked: Asked): string =>
  asked.kind === 'application'
    ? asked.draftId
    : asked.kind === 'signature'
      ? `${asked.draftId}.${asked.key}`
      : `${asked.kind}.${asked.caseId}`;

function AskedCard({ asked }: { asked: Asked }) {
  if (asked.kind === 'owed') return <OwedCard asked={asked} />;
  if (asked.kind === 'signature') return <SignRequestCard asked={asked} />;
  if (asked.kind === 'statement') return <StatementCard asked={asked} />;
  return <ApplicationCard asked={asked} />;
}
