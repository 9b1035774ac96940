import { readFact } from '@twin-pledge/shared/copy/factEditor';
import type { FactEditor } from '@twin-pledge/shared/copy/factEditor';
import { Input, Radio, Select } from 'antd';

export type TypedValue = string | number | boolean | undefined;

interface FactInputProps {
  label: string;
  editor: FactEditor;
  /** Of the form field around it. */
  id?: string;
  value?: TypedValue;
  onChange?: (value: TypedValue) => void;
}

/** More than these are chosen from a list that opens. */
const mostInSight = 12;

/** One fact as it is typed or chosen. */
export function FactInput({ label, editor, id, value, onChange }: FactInputProps) {
  if (editor.kind === 'choice' && editor.options.length > mostInSight) {
    const options = editor.options.map(({ value: code, label: words }) => ({ value: code, label: words }));
    const told = typeof value === 'string' ? value : undefined;
    return (
      <Select
        id={id}
        aria-label={label}
        options={options}
        value={told}
        onChange={onChange}
        showSearch
        optionFilterProp="label"
      />
    );
  }
  if (editor.kind === 'choice' || editor.kind === 'yesNo')
    return (
      <Radio.Group
        id={id}
        aria-label={label}
        options={editor.kind === 'choice' ? choices(editor) : yesNo(editor)}
        value={value}
        onChange={(event) => onChange?.(event.target.value as TypedValue)}
        style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }}
      />
    );
  return (
    <Input
      id={id}
      className="numbers"
      type={editor.kind === 'date' ? 'date' : 'text'}
      suffix={editor.kind === 'money' ? '元' : editor.kind === 'count' ? editor.unit : undefined}
      maxLength={40}
      autoComplete="off"
      style={{ width: 200 }}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => onChange?.(event.target.value)}
    />
  );
}

const choices = ({ options }: Extract<FactEditor, { kind: 'choice' }>) =>
  options.map(({ value, label }) => ({ value, label }));

const yesNo = ({ yes, no }: Extract<FactEditor, { kind: 'yesNo' }>) => [
  { value: true, label: yes ?? '是' },
  { value: false, label: no ?? '否' },
];

/** What is no such fact is said under the field, in a sentence. */
export const factRule = (editor: FactEditor) => ({
  validator: (_: unknown, typed: TypedValue) => {
    const read = readFact(typed, editor);
    return read.ok ? Promise.resolve() : Promise.reject(new Error(read.problem));
  },
});
