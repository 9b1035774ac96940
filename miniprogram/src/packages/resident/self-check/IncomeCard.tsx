import { selfCheckIncomeHints, selfCheckIncomeTexts } from '@twin-pledge/shared/copy/selfCheck';
import { selfCheckIncomes, type SelfCheckIncome } from '@twin-pledge/shared/forms/selfCheck/told';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { MoneyInput } from '../../../ui/MoneyInput';
import { personTitle } from './personTitle';
import { someOrNone } from './someOrNone';
import type { PersonForm } from './toldForm';

interface Props {
  at: number;
  person: PersonForm;
  problems: Readonly<Record<string, string>>;
  onChange: (changes: Partial<PersonForm>) => void;
}

/** What comes in for somebody each month, by where it comes from. */
export function IncomeCard({ at, person, problems, onChange }: Props) {
  const { kinds, amounts } = person;
  const label = `${personTitle(person, at)}：每月的钱从哪里来`;
  return (
    <Card>
      <View className="stack">
        <Field id={`incomes-${at}`} label={label}>
          <Choice
            id={`incomes-${at}`}
            label={label}
            several
            options={[
              ...selfCheckIncomes.map((value) => ({ value, label: selfCheckIncomeTexts[value] })),
              { value: 'none', label: '没有收入' },
            ]}
            chosen={kinds === undefined ? [] : kinds.length === 0 ? ['none'] : kinds}
            onChange={(chosen) => onChange({ kinds: someOrNone<SelfCheckIncome>(chosen, kinds) })}
          />
        </Field>
        {(kinds ?? []).map((kind) => {
          const id = `income-${at}-${kind}`;
          const asked = `${selfCheckIncomeTexts[kind]}：每月多少`;
          return (
            <Field key={kind} id={id} label={asked} hint={selfCheckIncomeHints[kind]} problem={problems[id]}>
              <MoneyInput
                id={id}
                label={asked}
                value={amounts[kind] ?? ''}
                wrong={problems[id] !== undefined}
                onChange={(next) => onChange({ amounts: { ...amounts, [kind]: next } })}
              />
            </Field>
          );
        })}
      </View>
    </Card>
  );
}
