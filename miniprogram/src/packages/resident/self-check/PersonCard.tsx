import { relationTexts } from '@twin-pledge/shared/copy/selfCheck';
import { mayLearn, selfCheckRelations } from '@twin-pledge/shared/forms/selfCheck/told';
import { healthFields } from '@twin-pledge/shared/forms/questions/healthFields';
import { View } from '@tarojs/components';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { personTitle } from './personTitle';
import { wholeOf } from './asTyped';
import type { PersonForm } from './toldForm';

interface Props {
  at: number;
  person: PersonForm;
  problem: string | undefined;
  onChange: (changes: Partial<PersonForm>) => void;
  onRemove: () => void;
}

/** The choices as the application offers them, so that what is told here can stand there. */
const optionsOf = (path: string) =>
  (healthFields.find((field) => field.path === path)?.options ?? []).map(({ value, ...words }) => ({
    value: String(value),
    ...words,
  }));
const conditions = optionsOf('health.status');
const categories = optionsOf('health.disability.category');
const grades = optionsOf('health.disability.grade');

/** Someone who lives in the household: age and health decide most. */
export function PersonCard({ at, person, problem, onChange, onRemove }: Props) {
  const { relation, age, health, category, grade, student } = person;
  return (
    <Card>
      <View className="stack">
        <View className="row-wide">
          <Heading level={2} look={3}>
            {at === 0 ? '有困难的本人' : `一起住的第 ${at} 人`}
          </Heading>
          {at > 0 && (
            <TextLink label={`去掉${personTitle(person, at)}`} onPress={onRemove}>
              去掉
            </TextLink>
          )}
        </View>
        {at > 0 && (
          <Field id={`relation-${at}`} label="是本人的什么人">
            <Select
              id={`relation-${at}`}
              label="是本人的什么人"
              options={selfCheckRelations
                .filter((one) => one !== 'self')
                .map((value) => ({ value, label: relationTexts[value] }))}
              value={relation}
              onChange={(next) => onChange({ relation: next as PersonForm['relation'] })}
            />
          </Field>
        )}
        <Field id={`age-${at}`} label="今年多大" problem={problem}>
          <TextInput
            id={`age-${at}`}
            label="今年多大"
            kind="number"
            maxLength={3}
            value={age}
            wrong={problem !== undefined}
            onChange={(next) => onChange({ age: next })}
          />
        </Field>
        <Field id={`health-${at}`} label="身体怎么样">
          <Choice
            id={`health-${at}`}
            label="身体怎么样"
            options={conditions}
            chosen={health ? [health] : []}
            onChange={([next]) => onChange({ health: next as PersonForm['health'] })}
          />
        </Field>
        {health === 'disabled' && (
          <>
            <Field id={`category-${at}`} label="残疾证上是哪一类">
              <Select
                id={`category-${at}`}
                label="残疾证上是哪一类"
                options={categories}
                value={category}
                onChange={(next) => onChange({ category: next as PersonForm['category'] })}
              />
            </Field>
            <Field id={`grade-${at}`} label="是几级">
              <Select
                id={`grade-${at}`}
                label="是几级"
                options={grades}
                value={grade === undefined ? undefined : String(grade)}
                onChange={(next) => onChange({ grade: Number(next) as PersonForm['grade'] })}
              />
            </Field>
          </>
        )}
        {mayLearn(wholeOf(age)) && (
          <Field id={`student-${at}`} label="还在上学吗" hint="读研究生的不算">
            <Choice
              id={`student-${at}`}
              label="还在上学吗"
              sideBySide
              options={[
                { value: 'yes', label: '在上学' },
                { value: 'no', label: '没有' },
              ]}
              chosen={student === undefined ? [] : [student ? 'yes' : 'no']}
              onChange={([next]) => onChange({ student: next === 'yes' })}
            />
          </Field>
        )}
      </View>
    </Card>
  );
}
