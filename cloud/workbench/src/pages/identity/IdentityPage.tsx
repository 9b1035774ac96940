import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { Alert, Button, Form, Input } from 'antd';
import { useCommand } from '../../api/useCommand';
import { todayHere } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import { PageHead } from '../../parts/PageHead';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';

interface Typed {
  code: string;
  name: string;
  idNumber: string;
}

/** Confirms who somebody is, face to face: the code on their phone, the card in the hand. */
export function IdentityPage() {
  const [form] = Form.useForm<Typed>();
  const prove = useCommand(proveByMeeting, () => form.resetFields());
  return (
    <>
      <PageHead
        title="当面核实身份"
        note="人在跟前、身份证原件在手里时用。核实以后，本人才能在手机上看到以前的记录和材料。"
      />
      <section
        style={{
          background: 'var(--paper)',
          border: '1px solid var(--line)',
          borderRadius: 10,
          padding: 24,
          maxWidth: 520,
        }}
      >
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(body: Typed) => prove.run({ body })}>
          <Form.Item
            name="code"
            label="1. 群众手机上的6位数字"
            extra="手机里「我的 → 当面核实」，十分钟内有效，只能用一次"
            normalize={(text: string) => text.replace(/\D/g, '').slice(0, 6)}
            rules={[{ required: true, len: 6, message: '请输6位数字' }]}
          >
            <Input inputMode="numeric" autoFocus style={{ fontSize: 22, letterSpacing: '0.3em', width: 220 }} />
          </Form.Item>
          <Form.Item
            name="name"
            label="2. 身份证上的姓名"
            rules={[{ required: true, whitespace: true, message: '请照身份证填姓名' }]}
          >
            <Input maxLength={50} />
          </Form.Item>
          <Form.Item
            name="idNumber"
            label="3. 身份证号"
            validateTrigger="onBlur"
            rules={[
              {
                validator: (_, value: string = '') => {
                  const reading = readIdNumber(value, todayHere());
                  return reading.ok
                    ? Promise.resolve()
                    : Promise.reject(new Error(fieldProblemWords(value === '' ? 'required' : reading.problem)));
                },
              },
            ]}
          >
            <Input maxLength={40} className="numbers" autoComplete="off" />
          </Form.Item>
          <ErrorLine error={prove.error} />
          <Button type="primary" size="large" htmlType="submit" loading={prove.isPending}>
            证件和本人一致，确认
          </Button>
        </Form>
      </section>
      {prove.data && (
        <Alert
          type="success"
          showIcon
          message={`已确认：${prove.data.name}（${prove.data.idNumberMasked}）`}
          description="对方手机上马上就能看到。"
          style={{ maxWidth: 520 }}
        />
      )}
    </>
  );
}
