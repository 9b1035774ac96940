import { handOverReferral } from '@twin-pledge/shared/contracts/referrals/handOverReferral';
import { Form, Input } from 'antd';
import { useCommand } from '../../../api/useCommand';
import { CommandModal } from '../../../parts/CommandModal';
import { DateField } from '../../../parts/DateField';
import { todayHere } from '../../../parts/dates';
import { readNeedsAgain } from './useNeeds';
import type { Letter } from './useNeeds';

interface Typed {
  takenBy: string;
  takenOn: string;
}

/** Notes who at the department took a printed letter, and when. */
export function HandOverModal({ letter, close }: { letter: Letter; close: () => void }) {
  const [form] = Form.useForm<Typed>();
  const note = useCommand(handOverReferral, () => {
    void readNeedsAgain();
    close();
  });
  return (
    <CommandModal<Typed>
      title="推送函送到了"
      note={`${letter.department}，${letter.number}`}
      okText="记下"
      form={form}
      initial={{ takenBy: letter.handedTo ?? '', takenOn: letter.handedOn ?? todayHere() }}
      isPending={note.isPending}
      error={note.error}
      close={close}
      submit={(typed) => note.run({ params: { id: letter.id }, body: typed })}
    >
      <Form.Item
        name="takenBy"
        label="谁收下的"
        rules={[{ required: true, whitespace: true, message: '请写谁收下的' }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <Form.Item name="takenOn" label="哪天" rules={[{ required: true, message: '请填日期' }]}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
    </CommandModal>
  );
}
