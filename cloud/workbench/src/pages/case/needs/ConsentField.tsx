import { consentWords } from '@twin-pledge/shared/copy/referral';
import { consentWays } from '@twin-pledge/shared/kernel/consentWay';
import { Form, Radio } from 'antd';

/** How the applicant agreed; none chosen beforehand, since somebody has to have asked. */
export function ConsentField() {
  return (
    <Form.Item
      name="consent"
      label="问过本人了吗"
      rules={[{ required: true, message: '请先问过本人，选是怎么同意的' }]}
    >
      <Radio.Group
        aria-label="问过本人了吗"
        options={consentWays.map((value) => ({ value, label: `本人${consentWords(value)}` }))}
      />
    </Form.Item>
  );
}
