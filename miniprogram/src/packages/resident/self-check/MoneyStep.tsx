import { selfCheckCostTexts } from '@twin-pledge/shared/copy/selfCheck';
import { selfCheckCosts, type SelfCheckCost } from '@twin-pledge/shared/forms/selfCheck/told';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { MoneyInput } from '../../../ui/MoneyInput';
import { Select } from '../../../ui/Select';
import { Why } from '../../../ui/Why';
import { AwayCard } from './AwayCard';
import { IncomeCard } from './IncomeCard';
import { personTitle } from './personTitle';
import type { StepProps } from './stepProps';
import { someOrNone } from './someOrNone';

/** What comes in, what there is, and what it costs: each may be left empty, and is then said to be missing. */
export function MoneyStep({ form, problems, onChange }: StepProps) {
  const { people, savings, cars, homes, costs, costAmounts, costPersons } = form;
  const picked = (value: number | undefined) => (value === undefined ? [] : [value]);
  return (
    <>
      <Heading level={1}>家里的钱和花费</Heading>
      <Why>大概的数就行。不清楚的先空着，空着的不会当成没有。</Why>
      {people.map((person, at) => (
        <IncomeCard
          key={at}
          at={at}
          person={person}
          problems={problems}
          onChange={(changes) =>
            onChange({ people: people.map((one, index) => (index === at ? { ...one, ...changes } : one)) })
          }
        />
      ))}
      <Card>
        <View className="stack">
          <Heading level={2} look={3}>
            家里有的
          </Heading>
          <Field id="savings" label="存款、现金一共多少" hint="没有就写 0" problem={problems.savings}>
            <MoneyInput
              id="savings"
              label="存款、现金一共多少"
              value={savings}
              wrong={problems.savings !== undefined}
              onChange={(next) => onChange({ savings: next })}
            />
          </Field>
          <Field id="cars" label="有没有汽车">
            <Choice
              id="cars"
              label="有没有汽车"
              sideBySide
              options={[
                { value: 0, label: '没有' },
                { value: 1, label: '有' },
              ]}
              chosen={picked(cars)}
              onChange={([next]) => onChange({ cars: Number(next) })}
            />
          </Field>
          <Field id="homes" label="自己家的房子有几套">
            <Choice
              id="homes"
              label="自己家的房子有几套"
              options={[
                { value: 0, label: '没有，租的或借的' },
                { value: 1, label: '一套' },
                { value: 2, label: '两套或更多' },
              ]}
              chosen={picked(homes)}
              onChange={([next]) => onChange({ homes: Number(next) })}
            />
          </Field>
        </View>
      </Card>
      <Card>
        <View className="stack">
          <Field id="costs" label="这一年哪些大的花费是自己付的">
            <Choice
              id="costs"
              label="这一年哪些大的花费是自己付的"
              several
              options={[
                ...selfCheckCosts.map((value) => ({ value, label: selfCheckCostTexts[value] })),
                { value: 'none', label: '都没有' },
              ]}
              chosen={costs === undefined ? [] : costs.length === 0 ? ['none'] : costs}
              onChange={(chosen) => onChange({ costs: someOrNone<SelfCheckCost>(chosen, costs) })}
            />
          </Field>
          {(costs ?? []).map((kind) => (
            <View key={kind} className="stack">
              <Field
                id={`cost-${kind}`}
                label={`${selfCheckCostTexts[kind]}：一年一共多少`}
                problem={problems[`cost-${kind}`]}
              >
                <MoneyInput
                  id={`cost-${kind}`}
                  label={`${selfCheckCostTexts[kind]}：一年一共多少`}
                  value={costAmounts[kind] ?? ''}
                  wrong={problems[`cost-${kind}`] !== undefined}
                  onChange={(next) => onChange({ costAmounts: { ...costAmounts, [kind]: next } })}
                />
              </Field>
              {people.length > 1 && (
                <Field id={`cost-person-${kind}`} label="花在谁身上">
                  <Select
                    id={`cost-person-${kind}`}
                    label="花在谁身上"
                    options={people.map((person, at) => ({ value: String(at + 1), label: personTitle(person, at) }))}
                    value={costPersons[kind] === undefined ? undefined : String(costPersons[kind])}
                    onChange={(next) => onChange({ costPersons: { ...costPersons, [kind]: Number(next) } })}
                  />
                </Field>
              )}
            </View>
          ))}
        </View>
      </Card>
      <AwayCard form={form} problems={problems} onChange={onChange} />
    </>
  );
}
