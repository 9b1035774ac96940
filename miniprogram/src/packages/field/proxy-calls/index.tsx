import { listProxyCalls } from '@twin-pledge/shared/contracts/proxies/listProxyCalls';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { mandateWords } from '@twin-pledge/shared/copy/proxies';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenDay } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';

type Person = EndpointAnswer<typeof listProxyCalls>['people'][number];

/** Whom an aide calls about a proxy: those who wait, and by name whoever rings up to end it. */
export default function ProxyCallsPage() {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState('');
  return (
    <AppPage title="电话确认代办">
      <Heading level={1}>打电话确认代办</Heading>
      <Why>本人没有智能手机的，打电话问他知不知道、同不同意别人帮他办。承诺书和授权书不能在电话里办，要本人签。</Why>
      <Found key={asked} name={asked} />
      <Card>
        <View className="stack-tight">
          <Heading level={2} look={3}>
            有人打来电话，不想让人代办了？
          </Heading>
          <Field id="who-calls" label="申请人的姓名">
            <TextInput id="who-calls" label="申请人的姓名" value={name} maxLength={50} onChange={setName} />
          </Field>
          <ActionButton id="find-who-calls" kind="ghost" onPress={() => setAsked(name.trim())}>
            找一找
          </ActionButton>
        </View>
      </Card>
    </AppPage>
  );
}

/** Those who wait for a call; of a name, all who act for somebody of that name. */
function Found({ name }: { name: string }) {
  const loaded = useLoad(() => authedCall(listProxyCalls, { body: name === '' ? {} : { name } }));
  return (
    <LoadedPart loaded={loaded}>
      {({ people }) =>
        people.length === 0 ? (
          <Empty
            icon="check"
            title={name === '' ? '现在没有要打的电话' : `没有找到${name}的代办`}
            text={name === '' ? '有人请您打电话，会列在这里。' : '请看看姓名对不对。自己代办的、自己亲属的不列出来。'}
          />
        ) : (
          <Card>
            <Heading level={2} look={3}>
              {name === '' ? '等您打电话的' : `${name}的代办`}
            </Heading>
            {people.map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </Card>
        )
      }
    </LoadedPart>
  );
}

function PersonLine({ person }: { person: Person }) {
  const { id, applicantName, villageName, proxyName, aids, state, confirmedBy, endedBy, callAskedAt } = person;
  return (
    <Line
      id={`call-${id}`}
      title={`${applicantName} · ${villageName}`}
      text={
        <>
          <View>
            {proxyName}帮他申请{aids.map(aidName).join('、')}
          </View>
          <View>
            {mandateWords(state, confirmedBy, endedBy)}
            {state === 'named' && callAskedAt !== null && `，${spokenDay(callAskedAt)}请您打电话`}
          </View>
        </>
      }
      onPress={() => open('proxy-call', { id })}
    />
  );
}
