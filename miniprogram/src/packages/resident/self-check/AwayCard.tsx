import { View } from '@tarojs/components';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { MoneyInput } from '../../../ui/MoneyInput';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import type { StepProps } from './stepProps';

const most = 10;

/** The households of children who live elsewhere, and roughly what they earn. */
export function AwayCard({ form: { hasAway, away }, problems, onChange }: StepProps) {
  const changeOne = (at: number, changes: Partial<(typeof away)[number]>) =>
    onChange({ away: away.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  const label = '有没有不住在一起的子女';
  return (
    <Card>
      <View className="stack">
        <Field id="away" label={label} hint="本人是孩子的，写不住在一起的父母">
          <Choice
            id="away"
            label={label}
            sideBySide
            options={[
              { value: 'no', label: '没有' },
              { value: 'yes', label: '有' },
            ]}
            chosen={hasAway === undefined ? [] : [hasAway ? 'yes' : 'no']}
            onChange={([next]) => onChange({ hasAway: next === 'yes' })}
          />
        </Field>
        {hasAway &&
          away.map(({ income, people }, at) => (
            <View key={at} className="stack">
              <View className="row-wide">
                <Heading level={3}>第 {at + 1} 家</Heading>
                {away.length > 1 && (
                  <TextLink
                    label={`去掉第 ${at + 1} 家`}
                    onPress={() => onChange({ away: away.filter((_, index) => index !== at) })}
                  >
                    去掉
                  </TextLink>
                )}
              </View>
              <Field id={`away-income-${at}`} label="他们全家每月大概收入多少" problem={problems[`away-income-${at}`]}>
                <MoneyInput
                  id={`away-income-${at}`}
                  label="他们全家每月大概收入多少"
                  value={income}
                  wrong={problems[`away-income-${at}`] !== undefined}
                  onChange={(next) => changeOne(at, { income: next })}
                />
              </Field>
              <Field id={`away-people-${at}`} label="他们家几口人" problem={problems[`away-people-${at}`]}>
                <TextInput
                  id={`away-people-${at}`}
                  label="他们家几口人"
                  kind="number"
                  maxLength={2}
                  value={people}
                  wrong={problems[`away-people-${at}`] !== undefined}
                  onChange={(next) => changeOne(at, { people: next })}
                />
              </Field>
            </View>
          ))}
        {hasAway && away.length < most && (
          <ActionButton kind="ghost" onPress={() => onChange({ away: [...away, { income: '', people: '' }] })}>
            再加一家
          </ActionButton>
        )}
      </View>
    </Card>
  );
}
