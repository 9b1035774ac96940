import { referNeed } from '@twin-pledge/shared/contracts/referrals/referNeed';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { needBasisWords } from '@twin-pledge/shared/copy/needs';
import type { ConsentWay } from '@twin-pledge/shared/kernel/consentWay';
import { App, Form, Input } from 'antd';
import { useCommand } from '../../../api/useCommand';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import { ConsentField } from './ConsentField';
import { keepNeeds, useNeeds } from './useNeeds';
import type { NeedLine } from './useNeeds';

interface Typed {
  reason: string;
  consent: ConsentWay;
}

/** Lets one assessed need leave as a letter; the words are there already, out of what pointed to it. */
export function ReferModal({ line, close }: { line: NeedLine; close: () => void }) {
  const { view } = useCaseDesk();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const { data } = useNeeds();
  const aid = line.refer ?? line.aids[0];
  const department = data?.departments.find(({ aids }) => aid !== undefined && aids.includes(aid));
  const refer = useCommand(referNeed, (needs) => {
    keepNeeds(view.id, needs);
    void message.success('推送函已经发出，申请人会收到通知');
    close();
  });
  if (aid === undefined) return null;
  const how = department?.sendBy === 'hand' ? '打印送去' : '发到它的待办';
  const reason = line.basis.map(needBasisWords).join('；');
  return (
    <CommandModal<Typed>
      title={`推送：${aidName(aid)}`}
      note={
        department
          ? `推送函编好号，${how}：${department.name}。函里只写姓名、住址、电话、人口和下面这几句。`
          : '这里还没有设定由哪个部门办，请告诉管理员。'
      }
      okText="推送"
      form={form}
      initial={{ reason }}
      isPending={refer.isPending}
      error={refer.error}
      close={close}
      submit={(typed) => refer.run({ params: { id: view.id }, body: { aid, ...typed } })}
    >
      <Form.Item name="reason" label="情况说明" rules={[{ required: true, whitespace: true, message: '请写情况' }]}>
        <Input.TextArea rows={3} maxLength={1000} autoFocus />
      </Form.Item>
      <ConsentField />
    </CommandModal>
  );
}
