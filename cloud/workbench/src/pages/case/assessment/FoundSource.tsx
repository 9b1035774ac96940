import { Form, Input, Radio } from 'antd';

const sources = [
  { value: 'survey', label: '入户调查' },
  { value: 'verification', label: '信息核对' },
];

/** Where something was found and on what ground; asked of every item that is added or taken away. */
export function FoundSource({ why }: { why: string }) {
  return (
    <>
      <Form.Item name="from" label="从哪里知道的">
        <Radio.Group options={sources} />
      </Form.Item>
      <Form.Item name="note" label={why} rules={[{ required: true, whitespace: true, message: '请写一句依据' }]}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </>
  );
}
