import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { Form, Input } from 'antd';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';
import { CommandModal } from '../../../parts/CommandModal';

/** Notes that the township of registration asked for verification, or that the letter left (A07). */
export function VerificationModal({ close }: { close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<{ note: string }>();
  const record = useCaseCommand(recordVerificationRequest, '已记下', close);
  return (
    <CommandModal
      title="登记已提核对 / 已发函"
      note={`户籍地：${view.registrationName}`}
      okText="记下"
      form={form}
      isPending={record.isPending}
      error={record.error}
      close={close}
      submit={(typed) => record.run(typed)}
    >
      <Form.Item
        name="note"
        label="向哪里、用什么方式、文号"
        rules={[{ required: true, whitespace: true, message: '请写一句' }]}
      >
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
    </CommandModal>
  );
}
