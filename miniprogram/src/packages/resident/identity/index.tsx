import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { SignInNeeded } from '../../../frame/SignInNeeded';
import { useCommand } from '../../../frame/useCommand';
import { toPart } from '../../../platform/focus';
import { authedCall } from '../../../session/authedCall';
import { keepAccount } from '../../../session/keepAccount';
import { refreshAccount } from '../../../session/refreshAccount';
import { today } from '../../../session/settings';
import { useAccount } from '../../../session/useAccount';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';
import { ProveIdentity } from './ProveIdentity';

/** Who one is: told by oneself first, then confirmed by WeChat, at the window, or by an aide who met the person. */
export default function IdentityPage() {
  const account = useAccount();
  const [name, setName] = useState('');
  const [number, setNumber] = useState('');
  const [problems, setProblems] = useState<{ name?: string; number?: string }>({});
  useEffect(() => {
    refreshAccount().catch(() => undefined);
  }, []);
  const command = useCommand(async () => {
    keepAccount(await authedCall(declareIdentity, { body: { name: name.trim(), idNumber: number.trim() } }));
  });
  if (!account || account.kind === 'staff') {
    return (
      <AppPage title="我的身份">
        <SignInNeeded />
      </AppPage>
    );
  }
  const press = () => {
    const reading = readIdNumber(number, today());
    const found = {
      name: name.trim() === '' ? fieldProblemWords('required', {}, '姓名') : undefined,
      number: reading.ok
        ? undefined
        : fieldProblemWords(number.trim() === '' ? 'required' : reading.problem, {}, '身份证号'),
    };
    setProblems(found);
    if (!found.name && !found.number) void command.run();
    else toPart(found.name ? 'own-name' : 'own-number');
  };
  return (
    <AppPage title="我的身份">
      <Heading level={1}>我的身份</Heading>
      {account.identity === 'unknown' ? (
        <>
          <Why>填了才能自己签字。自己填的只算“自己说的”，核实以后才能看到以前的材料。</Why>
          <Field id="own-name" label="姓名" problem={problems.name}>
            <TextInput
              id="own-name"
              label="姓名"
              value={name}
              maxLength={50}
              wrong={!!problems.name}
              onChange={setName}
            />
          </Field>
          <Field id="own-number" label="身份证号" problem={problems.number}>
            <TextInput
              id="own-number"
              label="身份证号"
              kind="idcard"
              value={number}
              maxLength={40}
              wrong={!!problems.number}
              onChange={setNumber}
            />
          </Field>
          {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
          <ActionButton id="declare" busy={command.busy} onPress={press}>
            保存
          </ActionButton>
        </>
      ) : (
        <Card>
          <View className="stack-tight">
            <View className="row-wide">
              <Heading level={2}>{account.name}</Heading>
              {account.identity === 'proved' ? (
                <Chip tone="done">身份已核实</Chip>
              ) : (
                <Chip tone="paused">自己填的</Chip>
              )}
            </View>
            <View className="small number">{account.idNumberMasked}</View>
            {account.phoneMasked && <View className="small number">{account.phoneMasked}</View>}
          </View>
        </Card>
      )}
      {account.identity === 'declared' && <ProveIdentity />}
    </AppPage>
  );
}
