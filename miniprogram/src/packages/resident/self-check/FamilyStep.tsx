import { asksForFigures } from '@twin-pledge/shared/forms/selfCheck/told';
import { View } from '@tarojs/components';
import { loadServedRegions } from '../../../state/loadRegions';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { RegionPicker } from '../../../ui/RegionPicker';
import { Why } from '../../../ui/Why';
import { PersonCard } from './PersonCard';
import type { StepProps } from './stepProps';
import { newPerson, type PersonForm } from './toldForm';

const most = 15;

/** Where one lives, and, where figures decide, who lives together. */
export function FamilyStep({ form, problems, onChange }: StepProps) {
  const { people, place, area } = form;
  const figures = asksForFigures(form.events);
  const changePerson = (at: number, changes: Partial<PersonForm>) =>
    onChange({ people: people.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  return (
    <>
      <Heading level={1}>{figures ? '住在哪里，家里有谁？' : '住在哪里？'}</Heading>
      <Why>每个地方的标准不一样。不清楚的可以先不填，结果里会说还缺什么。</Why>
      <Card>
        <View className="stack">
          <Field id="place" label="现在住的村或社区" problem={problems.place}>
            <RegionPicker
              id="place"
              label="现在住的村或社区"
              value={place}
              load={loadServedRegions}
              onChange={(code) => onChange({ place: code })}
            />
          </Field>
          {figures && (
            <Field id="area" label="户口在农村还是城镇">
              <Choice
                id="area"
                label="户口在农村还是城镇"
                sideBySide
                options={[
                  { value: 'rural', label: '农村' },
                  { value: 'urban', label: '城镇' },
                ]}
                chosen={area ? [area] : []}
                onChange={([next]) => onChange({ area: next === 'urban' ? 'urban' : 'rural' })}
              />
            </Field>
          )}
        </View>
      </Card>
      {figures &&
        people.map((person, at) => (
          <PersonCard
            key={at}
            at={at}
            person={person}
            problem={problems[`age-${at}`]}
            onChange={(changes) => changePerson(at, changes)}
            onRemove={() => onChange({ people: people.filter((_, index) => index !== at), costPersons: {} })}
          />
        ))}
      {figures && people.length < most && (
        <ActionButton id="add-person" kind="ghost" onPress={() => onChange({ people: [...people, newPerson()] })}>
          再加一个一起住的人
        </ActionButton>
      )}
    </>
  );
}
