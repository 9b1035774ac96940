import { Form, Input } from 'antd';

interface WordsFieldProps {
  name: string | string[];
  label: string;
  /** An example of what to write. */
  hint?: string;
  optional?: boolean;
  rows?: number;
  short?: boolean;
}

/** Something to write, in a few lines or in one. */
export function WordsField({ name, label, hint, optional, rows = 3, short }: WordsFieldProps) {
  const rules = optional ? [] : [{ required: true, whitespace: true, message: `请写${label}` }];
  return (
    <Form.Item name={name} label={optional ? `${label}（可不填）` : label} rules={rules}>
      {short ? (
        <Input maxLength={200} placeholder={hint} />
      ) : (
        <Input.TextArea rows={rows} maxLength={1000} placeholder={hint} />
      )}
    </Form.Item>
  );
}
