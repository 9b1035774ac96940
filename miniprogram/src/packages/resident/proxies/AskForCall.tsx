import { askProxyCall } from '@twin-pledge/shared/contracts/proxies/askProxyCall';
import { showDraftProxy } from '@twin-pledge/shared/contracts/proxies/showDraftProxy';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { mandateWords } from '@twin-pledge/shared/copy/proxies';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenDay } from '../../../copy/spokenTime';
import { useDraft } from '../../../drafts/useDraft';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useCommand } from '../../../frame/useCommand';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';

/** Whoever fills in for somebody: the two ways for the person to say yes, on their own phone or in a call by an aide. */
export function AskForCall({ purposeKey }: { purposeKey: string }) {
  const { draft, save } = useDraft(purposeKey);
  const { id, answers } = draft;
  const applicant = answers.members?.[0]?.name ?? '他';
  const [number, setNumber] = useState(answers.contactPhone ?? '');
  const [wrong, setWrong] = useState<string | undefined>();
  const stored = id !== null && save === 'saved';
  const now = useLoad(() => authedCall(showDraftProxy, { params: { id: id ?? '' } }), { when: stored });
  const command = useCommand(async (key) => {
    now.put({ proxy: await authedCall(askProxyCall, { params: { id: id ?? '' }, body: { number } }, { key }) });
  });
  if (!stored) return <Notice tone="warn">这份申请还没存到服务器上，连上网才能请人打电话。</Notice>;
  const press = () => {
    const reading = readPhone(number);
    setWrong(reading.ok ? undefined : fieldProblemWords(number === '' ? 'required' : reading.problem, {}, '电话号码'));
    if (reading.ok) void command.run();
  };
  return (
    <LoadedPart loaded={now}>
      {({ proxy }) => (
        <>
          {proxy && proxy.state !== 'named' && (
            <Notice tone={proxy.state === 'confirmed' ? 'good' : 'warn'}>
              {mandateWords(proxy.state, proxy.confirmedBy, proxy.endedBy)}
              {proxy.confirmedAt && `（${spokenDay(proxy.confirmedAt)}）`}
            </Notice>
          )}
          {proxy?.state === 'named' && proxy.callAskedAt && (
            <Notice tone="tell" title="已经请协理员打电话">
              {spokenDay(proxy.callAskedAt)}请的。打完电话，您会收到消息。不耽误先交申请。
            </Notice>
          )}
          {proxy?.state !== 'confirmed' && (
            <Card>
              <View className="stack-tight">
                <Heading level={2}>{applicant}没有智能手机</Heading>
                <View>请村里的协理员打电话问他知不知道、同不同意。只问代办；承诺书和授权书还是他自己签。</View>
                <Field id="person-number" label={`${applicant}本人的电话`} hint="不能填您自己的。" problem={wrong}>
                  <TextInput
                    id="person-number"
                    label="本人的电话"
                    kind="tel"
                    value={number}
                    maxLength={40}
                    wrong={!!wrong}
                    onChange={setNumber}
                  />
                </Field>
                {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
                <ActionButton id="ask-call" busy={command.busy} onPress={press}>
                  {proxy?.callAskedAt ? '换成这个号码' : '请协理员打电话'}
                </ActionButton>
              </View>
            </Card>
          )}
          {proxy?.state !== 'confirmed' && (
            <Card>
              <Line
                title={`${applicant}有智能手机`}
                text="把签字的链接发给他。他亲手签了字，就算知道您在代办"
                onPress={() => open('family', { draft: purposeKey })}
              />
            </Card>
          )}
        </>
      )}
    </LoadedPart>
  );
}
