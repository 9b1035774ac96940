import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { typedText } from './typedText';

interface TypedFieldProps {
  id: string;
  field: FieldDef;
  value: unknown;
  set: (value: unknown) => void;
  isWrong: boolean;
}

const places: Partial<Record<FieldDef['kind'], string>> = {
  date: '如 19560308',
  idNumber: '18位',
  phone: '手机或带区号的座机',
};

/** Something typed: taken over when the field is left, so that nobody is told of a mistake in the middle of a word. */
export function TypedField({ id, field, value, set, isWrong }: TypedFieldProps) {
  const stored = typedText(field, value);
  const [text, setText] = useState(stored);
  useEffect(() => setText(stored), [stored]);
  const take = () => {
    if (text !== stored) set(text.trim() === '' ? null : text);
  };
  const common = {
    id,
    value: text,
    status: isWrong ? ('error' as const) : ('' as const),
    onBlur: take,
    autoComplete: 'off',
    maxLength: field.kind === 'moneyYuan' || field.kind === 'integer' ? 40 : 500,
  };
  if (field.kind === 'longText')
    return (
      <Input.TextArea
        {...common}
        autoSize={{ minRows: 2, maxRows: 6 }}
        onChange={(event) => setText(event.target.value)}
      />
    );
  return (
    <Input
      {...common}
      className="numbers"
      placeholder={places[field.kind]}
      suffix={field.kind === 'moneyYuan' ? '元' : undefined}
      onChange={(event) => setText(event.target.value)}
      onPressEnter={take}
    />
  );
}
