import { Checkbox, Form } from 'antd';

const indicators = ['自己吃饭', '自己穿衣', '自己上下床', '自己上厕所', '在屋里走动', '自己洗澡'];

/** The six indicators of self-care; how many are not met decides the grade of care. */
export function SelfCareField() {
  return (
    <Form.Item name="unmetOf" label="哪几项做不到（都做得到，就都不打勾）">
      <Checkbox.Group options={indicators} style={{ display: 'flex', flexWrap: 'wrap', gap: '6px 18px' }} />
    </Form.Item>
  );
}
