import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import { applicantId, newItemId, type ListPath } from '@twin-pledge/shared/forms/listPath';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { visibleAmong } from '@twin-pledge/shared/forms/visibleFields';
import { View } from '@tarojs/components';
import { deviceMark } from '../../../drafts/deviceMark';
import type { DraftKeeper } from '../../../drafts/draftKeeper';
import { toPart } from '../../../platform/focus';
import { today } from '../../../session/settings';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { TextLink } from '../../../ui/TextLink';
import { fieldId } from './fieldId';
import { FieldControl } from './FieldControl';

interface Props {
  keeper: DraftKeeper;
  field: FieldDef;
  path: string;
  answers: Answers;
  problems: readonly FieldProblem[];
}

interface Item {
  id: string;
  name?: string;
}

/** Several of a kind, one below the other: members, incomes, homes. */
export function ListControl({ keeper, field, path, answers, problems }: Props) {
  const found = valueAt(answers, path);
  const items = Array.isArray(found) ? (found as Item[]) : [];
  const add = () => {
    const id = newItemId(path as ListPath, items, deviceMark());
    keeper.edit([{ path: `${path}.${id}`, value: { id } }]);
    void keeper.catchUp();
    const first = field.itemFields?.[0];
    if (first) toPart(fieldId(`${path}.${id}.${first.path}`));
  };
  const remove = (id: string) => {
    keeper.edit([{ path: `${path}.${id}`, value: null }]);
    void keeper.catchUp();
  };
  return (
    <View id={fieldId(path)} className="stack">
      {items.map((item, index) => (
        <Card key={item.id}>
          <View className="stack">
            <View className="row-wide">
              <Heading level={2} look={3}>
                {titleOf(path, field, item, index)}
              </Heading>
              {!(path === 'members' && item.id === applicantId) && (
                <TextLink label={`删掉${titleOf(path, field, item, index)}`} onPress={() => remove(item.id)}>
                  删掉
                </TextLink>
              )}
            </View>
            {visibleAmong(field.itemFields ?? [], answers, { todayOn: today(), item }).map((inner) => (
              <ItemField
                key={inner.path}
                {...{ keeper, inner, item, answers, problems }}
                path={`${path}.${item.id}.${inner.path}`}
              />
            ))}
          </View>
        </Card>
      ))}
      {items.length < (field.maximum ?? Infinity) && (
        <ActionButton kind="ghost" id={`add-${path.replace(/\./g, '-')}`} onPress={add}>
          {items.length > 0 ? '＋ 再加一个' : `＋ 加${field.label}`}
        </ActionButton>
      )}
    </View>
  );
}

function titleOf(path: string, field: FieldDef, item: Item, index: number): string {
  if (path === 'members' && item.id === applicantId) return '申请人';
  return item.name || `${path === 'members' ? '家里人' : field.label}${index + (path === 'members' ? 0 : 1)}`;
}

interface ItemProps extends Omit<Props, 'field'> {
  inner: FieldDef;
  item: Item;
}

function ItemField({ keeper, inner, item, path, answers, problems }: ItemProps) {
  const id = fieldId(path);
  const problem = problems.find((one) => one.path === path && !one.gentle);
  return (
    <Field
      id={id}
      label={inner.label}
      hint={inner.hint}
      problem={problem && fieldProblemWords(problem.code, problem.params, inner.label)}
    >
      <FieldControl
        id={id}
        label={inner.label}
        field={inner}
        value={valueAt(item, inner.path)}
        answers={answers}
        itemId={item.id}
        wrong={problem !== undefined}
        compact
        onChange={(value) => keeper.edit([{ path, value }])}
        onLeave={() => void keeper.catchUp()}
      />
    </Field>
  );
}
