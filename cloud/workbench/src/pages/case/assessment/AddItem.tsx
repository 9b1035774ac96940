import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { Form, Input } from 'antd';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import { FactInput, factRule } from './FactInput';
import { FoundSource } from './FoundSource';
import { newItem, newItemForm } from './newItem';
import type { NewItemKind } from './newItem';
import { useAddFoundFact } from './useAssessment';

interface Typed {
  item: Record<string, string | number | boolean>;
  from: 'survey' | 'verification';
  note: string;
}

/** A spending, a member or an obligor that was found and not declared. */
export function AddItem({ kind, facts, close }: { kind: NewItemKind; facts: Facts; close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const add = useAddFoundFact(close);
  const { title, named, fields } = newItemForm(kind, facts);
  return (
    <CommandModal
      title={title}
      okText="记下"
      form={form}
      initial={{ from: 'survey', item: { ...(kind === 'spending' ? { months: 12 } : {}) } }}
      isPending={add.isPending}
      error={add.error}
      close={close}
      submit={({ item, from, note }) =>
        add.run({ params: { id: view.id }, body: { ...newItem(kind, item, facts), from, note } })
      }
    >
      {named && (
        <Form.Item
          name={['item', 'name']}
          label="姓名"
          rules={[{ required: true, whitespace: true, message: '请写姓名' }]}
        >
          <Input maxLength={50} autoComplete="off" style={{ width: 200 }} />
        </Form.Item>
      )}
      {fields.map(({ key, label, editor }) => (
        <Form.Item key={key} name={['item', key]} label={label} rules={[factRule(editor)]}>
          <FactInput label={label} editor={editor} />
        </Form.Item>
      ))}
      <FoundSource why="凭什么、填报里为什么没有" />
    </CommandModal>
  );
}
