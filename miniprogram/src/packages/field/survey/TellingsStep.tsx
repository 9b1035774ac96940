import { letterStateNames } from '@twin-pledge/shared/copy/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldSurvey, SurveyWork } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { StepPage } from './StepPage';

type State = SurveyWork['letters'][number]['state'];

interface Props {
  survey: FieldSurvey;
  kind: 'statements' | 'letters';
}

const words = {
  statements: {
    title: '问邻居',
    why: '问左邻右舍、村组干部，他家怎么过日子。没有问的可以不填。',
    who: '问的谁',
    told: '怎么说的',
    add: '记下这一位',
  },
  letters: {
    title: '发函',
    why: '给单位、学校这些地方发函问过的，记在这里。没有发的可以不填。',
    who: '发给哪里',
    told: '问了什么、怎么答的',
    add: '记下这一封',
  },
} as const;

/** What neighbours said, or letters that were sent: several, each with who and what (C01). */
export function TellingsStep({ survey: { caseId, work }, kind }: Props) {
  const [who, setWho] = useState('');
  const [relation, setRelation] = useState('');
  const [state, setState] = useState<State>();
  const [told, setTold] = useState('');
  const { title, why, who: whoWords, told: toldWords, add } = words[kind];
  const complete = who.trim() && told.trim() && (kind === 'letters' ? state : relation.trim());
  const put = (step: (now: SurveyWork) => SurveyWork) => void surveys.edit(caseId, step);
  const keep = () => {
    if (kind === 'statements')
      put((now) => ({ ...now, statements: [...now.statements, { name: who, relation, statement: told }] }));
    else if (state) put((now) => ({ ...now, letters: [...now.letters, { to: who, state, content: told }] }));
    setWho('');
    setRelation('');
    setState(undefined);
    setTold('');
  };
  const shown =
    kind === 'statements'
      ? work.statements.map((one) => ({ head: `${one.name}（${one.relation}）`, text: one.statement }))
      : work.letters.map((one) => ({ head: `${one.to}（${letterStateNames[one.state]}）`, text: one.content }));
  const drop = (index: number) =>
    put((now) => ({ ...now, [kind]: (now[kind] as unknown[]).filter((_, at) => at !== index) }));
  return (
    <StepPage title={title} why={why}>
      {shown.map(({ head, text }, index) => (
        <Card key={index}>
          <Heading level={2} look={3}>
            {head}
          </Heading>
          <View>{text}</View>
          <TextLink label={`去掉${head}`} onPress={() => drop(index)}>
            去掉
          </TextLink>
        </Card>
      ))}
      <Field id="told-who" label={whoWords}>
        <TextInput id="told-who" label={whoWords} value={who} maxLength={200} onChange={setWho} />
      </Field>
      {kind === 'statements' ? (
        <Field id="told-relation" label="和这家什么关系">
          <TextInput
            id="told-relation"
            label="和这家什么关系"
            value={relation}
            maxLength={200}
            onChange={setRelation}
          />
        </Field>
      ) : (
        <Choice
          id="letter-state"
          label="答复了没有"
          options={Object.entries(letterStateNames).map(([value, label]) => ({ value, label }))}
          chosen={state ? [state] : []}
          onChange={([chosen]) => setState(chosen as State)}
        />
      )}
      <Field id="told-words" label={toldWords}>
        <TextInput id="told-words" label={toldWords} kind="area" value={told} maxLength={1000} onChange={setTold} />
      </Field>
      <ActionButton id="told-add" kind="ghost" disabled={!complete} onPress={keep}>
        {add}
      </ActionButton>
    </StepPage>
  );
}
