import { answerReferral } from '@twin-pledge/shared/contracts/referrals/answerReferral';
import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import { referralAnswers } from '@twin-pledge/shared/kernel/referralAnswer';
import type { ReferralAnswer } from '@twin-pledge/shared/kernel/referralAnswer';
import { App, Button, Form, Input, Radio } from 'antd';
import { useEffect } from 'react';
import { useCommand } from '../../api/useCommand';
import { ErrorLine } from '../../parts/ErrorLine';
import { useKept } from '../../parts/useKept';

interface Typed {
  result?: ReferralAnswer;
  answer?: string;
}

const nothing: Typed = {};

/** The department's answer: what it decided, and in words that the family reads too. */
export function AnswerForm({ id, done }: { id: string; done: (letter: unknown) => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [kept, keep, drop] = useKept<Typed>(`referral.${id}.answer`, nothing);
  const answer = useCommand(answerReferral, (letter) => {
    drop();
    void message.success('答复好了，经办人和申请人会收到通知');
    done(letter);
  });
  useEffect(() => form.setFieldsValue(kept), [form]); // eslint-disable-line react-hooks/exhaustive-deps
  const send = ({ result, answer: words }: Typed) => {
    if (result && words) answer.run({ params: { id }, body: { result, answer: words } });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={(_, all) => keep(all)}
      style={{ maxWidth: 560 }}
    >
      <Form.Item name="result" label="怎么答复" rules={[{ required: true, message: '请选一项' }]}>
        <Radio.Group
          aria-label="怎么答复"
          options={referralAnswers.map((value) => ({ value, label: referralAnswerWords(value) }))}
        />
      </Form.Item>
      <Form.Item name="answer" label="答复的内容" rules={[{ required: true, whitespace: true, message: '请写答复' }]}>
        <Input.TextArea
          rows={4}
          maxLength={1000}
          placeholder="用群众看得懂的话写：给什么、从什么时候起；不给的，为什么；不归本部门的，该找谁"
        />
      </Form.Item>
      <ErrorLine error={answer.error} />
      <Button type="primary" size="large" htmlType="submit" loading={answer.isPending}>
        答复
      </Button>
    </Form>
  );
}
