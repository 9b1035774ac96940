import { readFact, typedFact } from '@twin-pledge/shared/copy/factEditor';
import type { FactRow } from '@twin-pledge/shared/copy/factSections';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { today } from '../../../session/settings';
import { ActionButton } from '../../../ui/ActionButton';
import { Choice } from '../../../ui/Choice';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';

interface Props {
  row: FactRow;
  /** What was found; undefined where it stays as it was. */
  onDone: (value: unknown) => void;
}

/** One figure as it was found, entered the way it is kept. */
export function FactInput({ row: { path, label, editor, value, declared }, onDone }: Props) {
  const [typed, setTyped] = useState(() => typedFact(value, editor));
  const [problem, setProblem] = useState<string>();
  const id = `fact-${path.replace(/\W/g, '-')}`;
  const finish = () => {
    const read = readFact(typed, editor);
    if (read.ok) onDone(read.value);
    else setProblem(read.problem);
  };
  const text = typed === undefined || typeof typed === 'boolean' ? '' : String(typed);
  return (
    <Field id={id} label={`查到的${label}`} hint={`填报是 ${declared}`} problem={problem}>
      {editor.kind === 'money' && (
        <MoneyInput id={id} label={label} value={text} wrong={!!problem} onChange={setTyped} />
      )}
      {editor.kind === 'count' && (
        <TextInput
          id={id}
          label={label}
          kind="number"
          value={text}
          maxLength={3}
          wrong={!!problem}
          onChange={setTyped}
        />
      )}
      {editor.kind === 'date' && (
        <DateInput id={id} label={label} value={text} end={today()} wrong={!!problem} onChange={setTyped} />
      )}
      {editor.kind === 'yesNo' && (
        <Choice
          id={id}
          label={label}
          sideBySide
          options={[
            { value: 1, label: editor.yes ?? '是' },
            { value: 0, label: editor.no ?? '否' },
          ]}
          chosen={typeof typed === 'boolean' ? [typed ? 1 : 0] : []}
          onChange={([choice]) => setTyped(choice === 1)}
        />
      )}
      {editor.kind === 'choice' && (
        <Select id={id} label={label} options={editor.options} value={text} wrong={!!problem} onChange={setTyped} />
      )}
      <View className="row-wide">
        <ActionButton id={`${id}-done`} small onPress={finish}>
          记下
        </ActionButton>
        <ActionButton small kind="ghost" onPress={() => onDone(undefined)}>
          不改了
        </ActionButton>
      </View>
    </Field>
  );
}
