import { Form, Input, Radio } from 'antd';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import type { FactSection } from '@twin-pledge/shared/copy/factSections';
import { useAddFoundFact } from './useAssessment';

interface Typed {
  from: 'survey' | 'verification' | 'finding';
  note: string;
}

/** An item that was declared and is not there: it counts no longer, and stays readable as declared. */
export function RemoveItem({ section, close }: { section: FactSection; close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const add = useAddFoundFact(close);
  return (
    <CommandModal
      title={`${section.title}：查无此笔`}
      note="核算时不再算这一笔；填报的内容还留着。"
      okText="记下"
      form={form}
      initial={{ from: 'verification' }}
      isPending={add.isPending}
      error={add.error}
      close={close}
      submit={({ from, note }) =>
        add.run({ params: { id: view.id }, body: { path: section.key, value: null, from, note } })
      }
    >
      <Form.Item name="from" label="从哪里知道的">
        <Radio.Group
          options={[
            { value: 'survey', label: '入户调查' },
            { value: 'verification', label: '信息核对' },
          ]}
        />
      </Form.Item>
      <Form.Item name="note" label="为什么" rules={[{ required: true, whitespace: true, message: '请写一句依据' }]}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </CommandModal>
  );
}
