import { listHelped } from '@twin-pledge/shared/contracts/helped/listHelped';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { dueSentence, dutyWords } from '@twin-pledge/shared/copy/duties';
import { callOutcomeWords, mandateWords } from '@twin-pledge/shared/copy/proxies';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenDay } from '../../copy/spokenTime';
import { LoadedPart } from '../../frame/LoadedPart';
import { useCommand } from '../../frame/useCommand';
import { open } from '../../platform/navigation';
import { authedCall } from '../../session/authedCall';
import { useLoad } from '../../state/useLoad';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { Empty } from '../../ui/Empty';
import { Heading } from '../../ui/Heading';
import { Line } from '../../ui/Line';
import { Notice } from '../../ui/Notice';
import { Why } from '../../ui/Why';

type Helped = EndpointAnswer<typeof listHelped>;
type Filed = Helped['filed'][number];

/** The people whom an aide helped: each application in plain words and what comes next. Nothing of it is kept on the phone. */
export function HelpedPeople() {
  const loaded = useLoad(() => authedCall(listHelped, { query: {} }));
  const [more, setMore] = useState<Helped[]>([]);
  const next = more.length > 0 ? (more[more.length - 1]?.next ?? null) : (loaded.data?.next ?? null);
  const further = useCommand(async () => {
    if (next !== null) setMore([...more, await authedCall(listHelped, { query: { after: next } })]);
  });
  return (
    <>
      <Heading level={1}>我帮过的人</Heading>
      <LoadedPart loaded={loaded}>
        {({ filed, called }) => {
          const people = byApplication([...filed, ...more.flatMap((page) => page.filed)]);
          if (people.length + called.length === 0) {
            return (
              <Empty icon="family" title="还没有帮过人" text="您帮着申请的、打过电话的，会列在这里，别人看不到。" />
            );
          }
          return (
            <>
              <Why>只有您自己帮过的人。材料的照片传到以后，就不留在这台手机上了。</Why>
              {people.map((cases) => (
                <FiledCard key={cases[0].applicationId} cases={cases} />
              ))}
              {further.problem && <Notice tone="wrong">{further.problem}</Notice>}
              {next !== null && (
                <ActionButton kind="ghost" busy={further.busy} onPress={() => void further.run()}>
                  再看早一些的
                </ActionButton>
              )}
              {called.length > 0 && <CalledCard called={called} />}
            </>
          );
        }}
      </LoadedPart>
    </>
  );
}

/** What was sent at once stands together. */
function byApplication(filed: readonly Filed[]): [Filed, ...Filed[]][] {
  const people = new Map<string, [Filed, ...Filed[]]>();
  for (const one of filed) {
    const known = people.get(one.applicationId);
    if (known) known.push(one);
    else people.set(one.applicationId, [one]);
  }
  return [...people.values()];
}

function FiledCard({ cases }: { cases: [Filed, ...Filed[]] }) {
  const [{ applicantName, villageName }] = cases;
  return (
    <Card>
      <Heading level={2} look={3}>
        {applicantName} · {villageName}
      </Heading>
      {cases.map((one) => (
        <Line
          key={one.id}
          id={`helped-${one.id}`}
          title={`${aidName(one.aid)}：${one.waitingFor === 'resident' ? '等他家补材料' : statusWords(one.status).label}`}
          text={
            <>
              <View>{nextStep(one)}</View>
              {one.current && <View>{dueSentence(one.current)}</View>}
            </>
          }
          onPress={() => open('case', { id: one.id })}
        />
      ))}
    </Card>
  );
}

/** What comes next, said to whoever helps. */
function nextStep({ waitingFor, current, handlerName }: Filed): string {
  if (waitingFor === 'resident') return '下一步：帮他家把要补的拍照交上去。';
  if (!current) return '没有要办的了。';
  return `下一步：${dutyWords(current.kind).forOffice}${handlerName ? `（${handlerName}）` : ''}。`;
}

function CalledCard({ called }: { called: Helped['called'] }) {
  return (
    <Card>
      <Heading level={2} look={3}>
        打过电话的
      </Heading>
      {called.map((one) => (
        <Line
          key={one.id}
          id={`called-${one.id}`}
          title={`${one.applicantName} · ${one.villageName}`}
          text={
            <>
              <View>
                {spokenDay(one.calledAt)}：{callOutcomeWords[one.outcome].title}
              </View>
              <View>
                {mandateWords(one.state, one.confirmedBy, one.endedBy)}，{afterCall(one)}
              </View>
            </>
          }
          onPress={() => open('proxy-call', { id: one.id })}
        />
      ))}
    </Card>
  );
}

function afterCall({ state, applicationId, proxyName }: Helped['called'][number]): string {
  if (state === 'revoked') return '不用再做什么。';
  if (state === 'named') return '还要再打电话，或者上门问。';
  return applicationId === null ? `等${proxyName}交申请；签字要本人签。` : '申请已经交上去了。';
}
