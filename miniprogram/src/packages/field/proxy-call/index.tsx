import { showProxyCall } from '@twin-pledge/shared/contracts/proxies/showProxyCall';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { CallOutcome } from '@twin-pledge/shared/access/proxyCall';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { callOutcomeWords, mandateWords } from '@twin-pledge/shared/copy/proxies';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenTime } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { toTop } from '../../../platform/focus';
import { back } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { CallForm } from './CallForm';

type Call = EndpointAnswer<typeof showProxyCall>;

/** One call about a proxy: whom, what to ask word for word, and what was answered. */
export default function ProxyCallPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(() => authedCall(showProxyCall, { params: { id } }));
  const [outcome, setOutcome] = useState<CallOutcome | null>(null);
  return (
    <AppPage title="电话确认代办">
      <LoadedPart loaded={loaded}>
        {(call) => (
          <>
            <View className="stack-tight">
              <Heading level={1}>打给{call.speakerName}</Heading>
              <View>
                {call.proxyName}帮{call.applicantName}申请{call.aids.map(aidName).join('、')}（{call.villageName}）。
                {call.speakerIsGuardian && `${call.applicantName}自己说不了，问他的监护人${call.speakerName}。`}
              </View>
              <View className="small">{mandateWords(call.state, call.confirmedBy, call.endedBy)}</View>
            </View>
            {outcome ? (
              <>
                <Notice tone={outcome === 'confirmed' ? 'good' : 'tell'} title={callOutcomeWords[outcome].title}>
                  {callOutcomeWords[outcome].text}
                </Notice>
                <ActionButton id="call-done" onPress={back}>
                  好了
                </ActionButton>
              </>
            ) : (
              <CallForm
                call={call}
                onNoted={({ outcome: came, call: after }) => {
                  loaded.put(after);
                  setOutcome(came);
                  toTop();
                }}
              />
            )}
            <CallsBefore call={call} />
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}

function CallsBefore({ call }: { call: Call }) {
  if (call.calls.length === 0) return null;
  return (
    <Card>
      <Heading level={2} look={3}>
        打过的电话
      </Heading>
      {call.calls.map(({ id, outcome, calledAt, notedByName, numberMasked, note }) => (
        <Line
          key={id}
          title={callOutcomeWords[outcome].title}
          text={
            <>
              <View>
                {spokenTime(calledAt)}，{notedByName}打的，{numberMasked}
              </View>
              {note && <View>{note}</View>}
            </>
          }
        />
      ))}
    </Card>
  );
}
