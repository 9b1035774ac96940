import { recordTrip } from '@twin-pledge/shared/contracts/desk/recordTrip';
import { Form, Input } from 'antd';
import { DateField } from '../../../parts/DateField';
import { todayHere } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';
import { CommandModal } from '../../../parts/CommandModal';

interface Typed {
  cameOn: string;
  reason: string;
}

/** Counts a trip the resident had to make, and why (A12). */
export function TripModal({ close }: { close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const record = useCaseCommand(recordTrip, '已记下这一趟', close);
  const note =
    view.trips > 0
      ? `这一件群众已经跑过 ${view.trips} 趟。规定最多跑一次，再来要写清为什么。`
      : '规定最多跑一次：来一趟记一趟，写清为什么要来。';
  return (
    <CommandModal
      title="登记群众跑了一趟"
      note={note}
      okText="记下"
      form={form}
      initial={{ cameOn: todayHere() }}
      isPending={record.isPending}
      error={record.error}
      close={close}
      submit={(typed) => record.run(typed)}
    >
      <Form.Item name="cameOn" label="哪天来的" rules={[{ required: true, message: '请填日期' }]}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="reason" label="为什么要来" rules={[{ required: true, whitespace: true, message: '请写原因' }]}>
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
    </CommandModal>
  );
}
