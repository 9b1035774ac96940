import { Button, Form, Input, Radio } from 'antd';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useCaseDesk } from '../caseDeskContext';
import { readFact, typedFact } from '@twin-pledge/shared/copy/factEditor';
import type { FactEditor } from '@twin-pledge/shared/copy/factEditor';
import { FactInput, factRule } from './FactInput';
import type { TypedValue } from './FactInput';
import { useAddFoundFact } from './useAssessment';

interface FactFormProps {
  path: string;
  label: string;
  editor: FactEditor;
  /** What stands now, to begin with. */
  value?: unknown;
  from: 'survey' | 'verification' | 'finding';
  done: () => void;
}

interface Typed {
  value: TypedValue;
  from: FactFormProps['from'];
  note: string;
}

const sources = [
  { value: 'survey', label: '入户调查' },
  { value: 'verification', label: '信息核对' },
  { value: 'finding', label: '经办认定' },
];

/** One fact that was found: what it is, where it comes from, and why it differs. */
export function FactForm({ path, label, editor, value, from, done }: FactFormProps) {
  const { view } = useCaseDesk();
  const add = useAddFoundFact(done);
  const send = ({ value: typed, from: source, note }: Typed) => {
    const read = readFact(typed, editor);
    if (read.ok) add.run({ params: { id: view.id }, body: { path, value: read.value, from: source, note } });
  };
  return (
    <Form<Typed>
      layout="vertical"
      initialValues={{ value: typedFact(value, editor), from }}
      onFinish={send}
      style={{ flex: 1 }}
    >
      <Form.Item name="value" label={label} rules={[factRule(editor)]}>
        <FactInput label={label} editor={editor} />
      </Form.Item>
      <Form.Item name="from" label="从哪里知道的">
        <Radio.Group options={sources} aria-label="从哪里知道的" />
      </Form.Item>
      <Form.Item
        name="note"
        label="为什么这样认定"
        rules={[{ required: true, whitespace: true, message: '请写一句依据' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} placeholder="看到什么、问了谁、凭哪份材料" />
      </Form.Item>
      <ErrorLine error={add.error} />
      <Button type="primary" htmlType="submit" loading={add.isPending}>
        记下
      </Button>{' '}
      <Button onClick={done}>取消</Button>
    </Form>
  );
}
