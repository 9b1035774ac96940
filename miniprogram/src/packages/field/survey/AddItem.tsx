import type { MemberFacts } from '@twin-pledge/shared/assessment/facts';
import { spendingKinds } from '@twin-pledge/shared/copy/factFields';
import { incomeChoices, incomeKindOf } from '@twin-pledge/shared/copy/incomeChoices';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { newKey } from '../../../api/newKey';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Select } from '../../../ui/Select';
import { TextLink } from '../../../ui/TextLink';

interface Props {
  kind: 'income' | 'spending';
  members: readonly Pick<MemberFacts, 'id' | 'name'>[];
  onAdd: (path: string, value: object) => void;
}

const spendingChoices = Object.entries(spendingKinds).map(([value, label]) => ({
  value: value,
  label: label,
}));

/** An income or a spending that was not declared and was found. */
export function AddItem({ kind, members, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const [memberId, setMember] = useState(members[0]?.id ?? '');
  const [what, setWhat] = useState<string>();
  const [yuan, setYuan] = useState('');
  const [months, setMonths] = useState(1);
  const [problem, setProblem] = useState<string>();
  const word = kind === 'income' ? '收入' : '支出';
  if (!open) return <TextLink onPress={() => setOpen(true)}>{`＋ 查到一笔没报的${word}`}</TextLink>;
  const add = () => {
    const read = readYuan(yuan);
    if (what === undefined) setProblem(`请选哪一种${word}`);
    else if (!read.ok) setProblem(fieldProblemWords(read.problem));
    else {
      const about = kind === 'income' ? incomeKindOf(what) : { kind: what };
      const id = `survey${newKey().replace(/\W/g, '')}`.slice(0, 30);
      onAdd(`${kind === 'income' ? 'incomes' : 'spending'}.${id}`, {
        memberId,
        ...about,
        amountFen: read.amountFen,
        months,
      });
      setOpen(false);
      setWhat(undefined);
      setYuan('');
      setProblem(undefined);
    }
  };
  return (
    <Card>
      <Field id="add-member" label={`谁的${word}`}>
        <Choice
          id="add-member"
          label={`谁的${word}`}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={[memberId]}
          onChange={([id]) => setMember(String(id))}
        />
      </Field>
      <Field id="add-kind" label="哪一种">
        <Select
          id="add-kind"
          label="哪一种"
          options={kind === 'income' ? incomeChoices : spendingChoices}
          value={what}
          onChange={setWhat}
        />
      </Field>
      <Field id="add-amount" label="多少" problem={problem}>
        <MoneyInput id="add-amount" label="多少" value={yuan} wrong={!!problem} onChange={setYuan} />
      </Field>
      <Choice
        id="add-months"
        label="是多久的"
        sideBySide
        options={[
          { value: 1, label: '每月' },
          { value: 12, label: '一年' },
        ]}
        chosen={[months]}
        onChange={([chosen]) => setMonths(Number(chosen))}
      />
      <View className="row-wide">
        <ActionButton id="add-done" small onPress={add}>
          记下
        </ActionButton>
        <ActionButton small kind="ghost" onPress={() => setOpen(false)}>
          不加了
        </ActionButton>
      </View>
    </Card>
  );
}
