import { Form } from 'antd';
import { DateField } from '../../../../parts/DateField';
import { todayHere } from '../../../../parts/dates';

/** The day on which something was done; never a day to come. */
export function TodayField({ name, label }: { name: string | string[]; label: string }) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请填${label}` }]}>
      <DateField notAfter={todayHere()} />
    </Form.Item>
  );
}
