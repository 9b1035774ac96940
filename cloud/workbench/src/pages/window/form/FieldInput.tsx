import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { Checkbox, Radio, Select } from 'antd';
import { MemberField } from './MemberField';
import { PlaceField } from './PlaceField';
import { TypedField } from './TypedField';

interface FieldInputProps {
  id: string;
  field: FieldDef;
  path: string;
  label: string;
  value: unknown;
  set: (value: unknown) => void;
  isWrong: boolean;
}

const yesNo = [
  { value: true, label: '是' },
  { value: false, label: '否' },
];
/** Read out as what it is: one of several, with its question. */
const group = { role: 'radiogroup' };
/** More choices than this fold into a box. */
export const mostButtons = 8;

/** The control that fits a kind of question; everything can be reached and answered with the keyboard. */
export function FieldInput({ id, field, path, label, value, set, isWrong }: FieldInputProps) {
  const options = (field.options ?? []).map((option) => ({
    value: option.value,
    label: option.label,
    title: option.hint ?? '',
  }));
  switch (field.kind) {
    case 'yesNo':
      return (
        <Radio.Group
          id={id}
          {...group}
          aria-label={label}
          optionType="button"
          options={yesNo}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      );
    case 'choice':
      return options.length <= mostButtons ? (
        <Radio.Group
          id={id}
          {...group}
          aria-label={label}
          options={options}
          value={value}
          onChange={(event) => set(event.target.value)}
        />
      ) : (
        <Select
          id={id}
          aria-label={label}
          options={options}
          value={value ?? null}
          onChange={set}
          allowClear
          showSearch
          optionFilterProp="label"
        />
      );
    case 'choices':
      return (
        <Checkbox.Group
          {...{ role: 'group' }}
          aria-label={label}
          options={options as never}
          value={(value as string[] | undefined) ?? []}
          onChange={(chosen) => set(chosen.length > 0 ? chosen : null)}
        />
      );
    case 'region':
      return <PlaceField id={id} field={field} path={path} value={value as string | undefined} set={set} />;
    case 'memberRef':
      return (
        <MemberField id={id} field={field} path={path} label={label} value={value as string | undefined} set={set} />
      );
    default:
      return <TypedField id={id} field={field} value={value} set={set} isWrong={isWrong} />;
  }
}
