import { outsideHousehold } from '@twin-pledge/shared/forms/pageDef';
import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { Select } from 'antd';
import { useAnswersDesk } from './answersContext';

interface MemberFieldProps {
  id: string;
  field: FieldDef;
  path: string;
  label: string;
  value: string | undefined;
  set: (value: unknown) => void;
}

/** One of the household; for a guardian also somebody outside of it, never oneself. */
export function MemberField({ id, field, path, label, value, set }: MemberFieldProps) {
  const { answers } = useAnswersDesk();
  const self = /^members\.([^.]+)\./.exec(path)?.[1];
  const members = (answers.members ?? []).filter((member) => field.whoCan !== 'otherAdult' || member.id !== self);
  const options = members.map((member) => ({ value: member.id, label: member.name || '（没填姓名）' }));
  const outside = field.whoCan === 'otherAdult' ? [{ value: outsideHousehold, label: '家庭以外的人' }] : [];
  return (
    <Select
      id={id}
      aria-label={label}
      options={[...options, ...outside]}
      value={value ?? null}
      onChange={set}
      allowClear
    />
  );
}
