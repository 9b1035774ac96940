import { recordProxyCall } from '@twin-pledge/shared/contracts/proxies/recordProxyCall';
import type { showProxyCall } from '@twin-pledge/shared/contracts/proxies/showProxyCall';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { callWishes } from '@twin-pledge/shared/access/proxyCall';
import type { CallAnswers, CallWish } from '@twin-pledge/shared/access/proxyCall';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { callQuestionText, callWishWords } from '@twin-pledge/shared/copy/proxies';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { dial } from '../../../platform/dial';
import { authedCall } from '../../../session/authedCall';
import { ActionButton } from '../../../ui/ActionButton';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';

interface Props {
  call: EndpointAnswer<typeof showProxyCall>;
  onNoted: (noted: EndpointAnswer<typeof recordProxyCall>) => void;
}

const yesNo = [
  { value: 'yes', label: '是' },
  { value: 'no', label: '不是' },
];

/** What was asked and answered. Each question is read out as it stands; nothing is taken for answered. */
export function CallForm({ call, onNoted }: Props) {
  const [wish, setWish] = useState<CallWish>(call.state === 'confirmed' ? 'revoke' : 'confirm');
  const [number, setNumber] = useState(call.number ?? '');
  const [reached, setReached] = useState<boolean | null>(null);
  const [answers, setAnswers] = useState<CallAnswers>({});
  const [answeredBy, setAnsweredBy] = useState('');
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<{ number?: string; reached?: string; asked?: string }>({});
  const questions = call.questions[wish];
  const names = {
    applicant: call.speakerName,
    proxy: call.proxyName,
    purpose: call.aids.map(aidName).join('、'),
  };
  const isPerson = answers.isThePerson !== false;
  // Who is not the person is asked nothing else.
  const asked = isPerson ? questions : questions.slice(0, 1);
  const command = useCommand(async (key) => {
    const spoke = reached
      ? { spokeWith: isPerson ? call.speakerName : answeredBy.trim() || '不知道姓名', answers }
      : { answers: {} };
    const told = { wish, number, calledAt: new Date().toISOString(), reached: reached === true, ...spoke };
    const body = { ...told, note: note.trim() || undefined };
    onNoted(await authedCall(recordProxyCall, { params: { id: call.id }, body }, { key }));
  });
  const press = () => {
    const reading = readPhone(number);
    const unanswered = reached === true && asked.some((question) => answers[question] === undefined);
    const found = {
      number: reading.ok ? undefined : fieldProblemWords(number === '' ? 'required' : reading.problem, {}, '电话号码'),
      reached: reached === null ? '请选一个。' : undefined,
      asked: unanswered ? '每一句都要问，问完再记。' : undefined,
    };
    setProblems(found);
    if (!found.number && !found.reached && !found.asked) void command.run();
  };
  return (
    <>
      <Field id="wish" label="这个电话是为了">
        <Choice
          id="wish"
          label="这个电话是为了"
          options={callWishes.map((value) => ({ value, label: callWishWords[value] }))}
          chosen={[wish]}
          onChange={([value]) => {
            setWish(value as CallWish);
            setAnswers({});
          }}
        />
      </Field>
      <Field id="number" label="打的号码" hint="要打本人的电话，不能打代办人的。" problem={problems.number}>
        <TextInput
          id="number"
          label="打的号码"
          kind="tel"
          value={number}
          maxLength={40}
          wrong={!!problems.number}
          onChange={setNumber}
        />
      </Field>
      <ActionButton id="dial" kind="ghost" disabled={!readPhone(number).ok} onPress={() => dial(number)}>
        打这个电话
      </ActionButton>
      <Field id="reached" label="打通了吗" problem={problems.reached}>
        <Choice
          id="reached"
          label="打通了吗"
          sideBySide
          options={[
            { value: 'yes', label: '打通了' },
            { value: 'no', label: '没打通' },
          ]}
          chosen={reached === null ? [] : [reached ? 'yes' : 'no']}
          onChange={([value]) => setReached(value === 'yes')}
        />
      </Field>
      {reached && problems.asked && <Notice tone="wrong">{problems.asked}</Notice>}
      {reached &&
        asked.map((question) => (
          <Field key={question} id={`asked-${question}`} label={callQuestionText(question, names)}>
            {question === 'isThePerson' && call.bornIn && <View>出生：{bornWords(call.bornIn)}</View>}
            <Choice
              id={`asked-${question}`}
              label={callQuestionText(question, names)}
              sideBySide
              options={yesNo}
              chosen={answers[question] === undefined ? [] : [answers[question] ? 'yes' : 'no']}
              onChange={([value]) => setAnswers({ ...answers, [question]: value === 'yes' })}
            />
          </Field>
        ))}
      {reached && !isPerson && (
        <Field id="answered-by" label="那是谁接的（可不填）">
          <TextInput id="answered-by" label="那是谁接的" value={answeredBy} maxLength={50} onChange={setAnsweredBy} />
        </Field>
      )}
      <Field id="call-note" label="还有要记的（可不填）">
        <TextInput id="call-note" label="还有要记的" kind="area" value={note} maxLength={1000} onChange={setNote} />
      </Field>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton id="note-call" busy={command.busy} onPress={press}>
        记下来
      </ActionButton>
    </>
  );
}

/** `1956-04` → 1956年4月. */
function bornWords(month: string): string {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
}
