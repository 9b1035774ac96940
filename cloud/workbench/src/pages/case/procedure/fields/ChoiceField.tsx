import { Form, Radio } from 'antd';

interface ChoiceFieldProps {
  name: string | string[];
  label: string;
  options: { value: string | boolean; label: string }[];
}

/** One of a few, none chosen beforehand: nobody signs what they have not decided. */
export function ChoiceField({ name, label, options }: ChoiceFieldProps) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: '请选一项' }]}>
      <Radio.Group options={options} aria-label={label} />
    </Form.Item>
  );
}
