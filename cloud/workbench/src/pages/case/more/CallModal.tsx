import { recordCall } from '@twin-pledge/shared/contracts/desk/recordCall';
import { Form, Input, Radio } from 'antd';
import { MaskedNumber } from '../answers/MaskedNumber';
import { useCaseDesk } from '../caseDeskContext';
import { answersOf } from '../deskCase';
import { useCaseCommand } from '../useCaseCommand';
import { CommandModal } from '../../../parts/CommandModal';

interface Typed {
  reached: boolean;
  note: string;
}

/** Notes a call about a message that stayed unread. */
export function CallModal({ close }: { close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const record = useCaseCommand(recordCall, '通话已记下', close);
  const phone = answersOf(view).contactPhone;
  return (
    <CommandModal
      title="登记电话告知"
      note={
        <>
          {phone && (
            <>
              电话 <MaskedNumber path="contactPhone" masked={phone} />。
            </>
          )}
          打没打通都要记。
        </>
      }
      okText="记下"
      form={form}
      initial={{ reached: true }}
      isPending={record.isPending}
      error={record.error}
      close={close}
      submit={(typed) => record.run(typed)}
    >
      <Form.Item name="reached" label="打通了吗">
        <Radio.Group
          options={[
            { value: true, label: '打通了，已告知' },
            { value: false, label: '没打通' },
          ]}
        />
      </Form.Item>
      <Form.Item
        name="note"
        label="说了什么、对方怎么答"
        rules={[{ required: true, whitespace: true, message: '请写一句' }]}
      >
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
    </CommandModal>
  );
}
