import { Button, Form, Input, Radio } from 'antd';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useCaseDesk } from '../caseDeskContext';
import { typedYuan } from '../procedure/typedYuan';
import { readFact } from '@twin-pledge/shared/copy/factEditor';
import type { FactEditor } from '@twin-pledge/shared/copy/factEditor';
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

type TypedValue = string | number | boolean | undefined;

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

const yesNo = (editor: FactEditor) =>
  editor.kind === 'yesNo'
    ? [
        { value: true, label: editor.yes ?? '是' },
        { value: false, label: editor.no ?? '否' },
      ]
    : [];

/** One fact that was found: what it is, where it comes from, and why it differs. */
export function FactForm({ path, label, editor, value, from, done }: FactFormProps) {
  const { view } = useCaseDesk();
  const add = useAddFoundFact(done);
  const initial = editor.kind === 'money' && typeof value === 'number' ? typedYuan(value) : value;
  const send = ({ value: typed, from: source, note }: Typed) => {
    const read = readFact(typed, editor);
    if (read.ok) add.run({ params: { id: view.id }, body: { path, value: read.value, from: source, note } });
  };
  return (
    <Form<Typed> layout="vertical" initialValues={{ value: initial, from }} onFinish={send} style={{ flex: 1 }}>
      <Form.Item
        name="value"
        label={label}
        rules={[
          {
            validator: (_, typed: TypedValue) => {
              const read = readFact(typed, editor);
              return read.ok ? Promise.resolve() : Promise.reject(new Error(read.problem));
            },
          },
        ]}
      >
        {editor.kind === 'money' || editor.kind === 'count' ? (
          <Input
            className="numbers"
            suffix={editor.kind === 'money' ? '元' : editor.unit}
            maxLength={40}
            autoComplete="off"
            style={{ width: 200 }}
          />
        ) : (
          <Radio.Group
            aria-label={label}
            options={editor.kind === 'choice' ? [...editor.options] : yesNo(editor)}
            style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px' }}
          />
        )}
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
