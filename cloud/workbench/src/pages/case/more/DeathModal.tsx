import { recordDeath } from '@twin-pledge/shared/contracts/desk/recordDeath';
import { Form, Input } from 'antd';
import { DateField } from '../../../parts/DateField';
import { todayHere } from '../../../parts/dates';
import { useCaseCommand } from '../useCaseCommand';
import { CommandModal } from '../../../parts/CommandModal';

interface Typed {
  diedOn: string;
  note?: string;
}

/** Records the applicant's death; the case ends with it. */
export function DeathModal({ close }: { close: () => void }) {
  const [form] = Form.useForm<Typed>();
  const record = useCaseCommand(recordDeath, '已登记，这一件到此终止', close);
  return (
    <CommandModal
      title="登记申请人去世"
      note="登记后这一件终止，代办人会收到通知。家里其他人仍可另外申请。"
      okText="登记并终止"
      danger
      form={form}
      isPending={record.isPending}
      error={record.error}
      close={close}
      submit={(typed) => record.run(typed)}
    >
      <Form.Item name="diedOn" label="去世日期" rules={[{ required: true, message: '请填日期' }]}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item name="note" label="依据（可不填）" extra="比如：村委会证明、派出所注销户口">
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </CommandModal>
  );
}
