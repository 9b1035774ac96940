import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { useCommand } from '../../../frame/useCommand';
import { toTop } from '../../../platform/focus';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { ActionButton } from '../../../ui/ActionButton';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';

interface Problems {
  code?: string;
  name?: string;
  idNumber?: string;
}

/** An aide or officer who met somebody confirms who holds the phone: the code on it, and the card in the hand. */
export default function MeetPage() {
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [idNumber, setIdNumber] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [proved, setProved] = useState<string | null>(null);
  const command = useCommand(async () => {
    const answer = await authedCall(proveByMeeting, { body: { code: code.trim(), name: name.trim(), idNumber } });
    setProved(`${answer.name}（${answer.idNumberMasked}）`);
    setCode('');
    setName('');
    setIdNumber('');
    toTop();
  });
  const press = () => {
    const reading = readIdNumber(idNumber, today());
    const found: Problems = {
      code: /^\d{6}$/.test(code.trim()) ? undefined : '请填六位数字。',
      name: name.trim() === '' ? fieldProblemWords('required', {}, '姓名') : undefined,
      idNumber: reading.ok
        ? undefined
        : fieldProblemWords(idNumber.trim() === '' ? 'required' : reading.problem, {}, '身份证号'),
    };
    setProblems(found);
    setProved(null);
    if (!found.code && !found.name && !found.idNumber) void command.run();
  };
  return (
    <AppPage title="当面核实身份">
      <Heading level={1}>当面核实身份</Heading>
      <Why>人在面前、看过身份证才能核实。请他在手机上打开“我的”，点自己的名字，显示六位数字。</Why>
      {proved && (
        <Notice tone="good" title="核实好了">
          {proved}
        </Notice>
      )}
      <Field id="meet-code" label="他手机上的六位数字" problem={problems.code}>
        <TextInput
          id="meet-code"
          label="六位数字"
          kind="number"
          value={code}
          maxLength={6}
          wrong={!!problems.code}
          onChange={setCode}
        />
      </Field>
      <Field id="meet-name" label="身份证上的姓名" problem={problems.name}>
        <TextInput id="meet-name" label="姓名" value={name} maxLength={50} wrong={!!problems.name} onChange={setName} />
      </Field>
      <Field id="meet-number" label="身份证号" problem={problems.idNumber}>
        <TextInput
          id="meet-number"
          label="身份证号"
          kind="idcard"
          value={idNumber}
          maxLength={40}
          wrong={!!problems.idNumber}
          onChange={setIdNumber}
        />
      </Field>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton id="meet-confirm" busy={command.busy} onPress={press}>
        是本人，核实
      </ActionButton>
    </AppPage>
  );
}
