import { objectToFinding } from '@twin-pledge/shared/contracts/findings/objectToFinding';
import { stateMySide } from '@twin-pledge/shared/contracts/findings/stateMySide';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { askForNews } from '../../../session/askForNews';
import { authedCall } from '../../../session/authedCall';
import type { MyFindings, MyFindingView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';

interface Props {
  finding: MyFindingView;
  put: (view: MyFindings) => void;
}

/** What the person says to it: a statement while it is looked into, an objection once it is found. */
export function OwnWords({ finding, put }: Props) {
  const { state, object } = finding.mayStateAndObject;
  if (!state && !object)
    return finding.status === 'established' ? (
      <Notice tone="tell">说明和异议要本人自己写。用本人的手机打开，或者打电话、到窗口说，都可以。</Notice>
    ) : null;
  return state ? <Statement finding={finding} put={put} /> : <Objection finding={finding} put={put} />;
}

function Statement({ finding: { id }, put }: Props) {
  const [words, say] = useState('');
  const command = useCommand(async (key) => {
    put(await authedCall(stateMySide, { params: { id }, body: { statement: words.trim() } }, { key }));
    say('');
  });
  return (
    <Words
      id="statement"
      label="您的说明"
      hint="是怎么回事，照实写就行；有单据的，写上在哪里"
      act="交给工作人员"
      {...{ words, say, command }}
    />
  );
}

function Objection({ finding: { id }, put }: Props) {
  const [words, say] = useState('');
  const command = useCommand(async (key) => {
    put(await authedCall(objectToFinding, { params: { id }, body: { reason: words.trim() } }, { key }));
    say('');
  });
  return (
    <Words
      id="objection"
      label="您的异议"
      hint="哪里不对，为什么；写一两句也可以"
      act="提出异议"
      {...{ words, say, command }}
    />
  );
}

interface WordsProps {
  id: string;
  label: string;
  hint: string;
  act: string;
  words: string;
  say: (words: string) => void;
  command: ReturnType<typeof useCommand>;
}

function Words({ id, label, hint, act, words, say, command }: WordsProps) {
  const [missing, miss] = useState(false);
  const send = () => {
    miss(words.trim() === '');
    if (words.trim() === '') return;
    askForNews('saidOwnSide');
    void command.run();
  };
  return (
    <Card>
      <View className="stack">
        <Field id={id} label={label} hint={hint} problem={missing ? '请先写几句，再交' : undefined}>
          <TextInput id={id} label={label} kind="area" value={words} maxLength={1000} wrong={missing} onChange={say} />
        </Field>
        {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
        <ActionButton id={`send-${id}`} busy={command.busy} onPress={send}>
          {act}
        </ActionButton>
      </View>
    </Card>
  );
}
