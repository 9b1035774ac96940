import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { Button, Form, Input } from 'antd';
import { useCommand } from '../../api/useCommand';
import { ErrorLine } from '../../parts/ErrorLine';

/** First step of signing in; `passed` is told the challenge for the second. */
export function PasswordStep({ passed }: { passed: (challenge: string) => void }) {
  const signIn = useCommand(signInStaff, (answer) => passed(answer.challenge));
  return (
    <Form
      layout="vertical"
      requiredMark={false}
      disabled={signIn.isPending}
      onFinish={(body: { loginName: string; password: string }) => signIn.run({ body })}
    >
      <Form.Item
        name="loginName"
        label="登录名"
        normalize={(text: string) => text.trim()}
        rules={[{ required: true, message: '请填登录名' }]}
      >
        <Input autoFocus autoComplete="username" size="large" maxLength={60} />
      </Form.Item>
      <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填密码' }]}>
        <Input.Password autoComplete="current-password" size="large" maxLength={200} />
      </Form.Item>
      <ErrorLine error={signIn.error} />
      <Button type="primary" htmlType="submit" size="large" block loading={signIn.isPending}>
        下一步
      </Button>
    </Form>
  );
}
