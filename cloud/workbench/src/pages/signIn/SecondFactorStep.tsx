import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { Button, Form } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { ErrorLine } from '../../parts/ErrorLine';
import { DigitsInput } from './DigitsInput';
import type { StaffView } from '../../app/session/staffSession';

interface SecondFactorStepProps {
  challenge: string;
  signedIn: (token: string, account: StaffView) => void;
  back: () => void;
}

/** Second step: six digits, sent as soon as the sixth is typed. */
export function SecondFactorStep({ challenge, signedIn, back }: SecondFactorStepProps) {
  const [code, setCode] = useState('');
  const confirm = useCommand(confirmSecondFactor, ({ token, account }) => {
    if (account.kind === 'staff') signedIn(token, account);
  });
  const submit = (typed: string) => confirm.run({ body: { challenge, code: typed } });
  const change = (digits: string) => {
    setCode(digits);
    if (digits.length === 6 && digits !== code) submit(digits);
  };
  return (
    <Form layout="vertical" onFinish={() => submit(code)}>
      <Form.Item label="动态口令" extra="打开手机上的验证器，输入现在显示的6位数字。手机丢了请找管理员重设。">
        <DigitsInput digits={code} change={change} />
      </Form.Item>
      <ErrorLine error={confirm.error} />
      <Button
        type="primary"
        htmlType="submit"
        size="large"
        block
        loading={confirm.isPending}
        disabled={code.length !== 6}
      >
        登录
      </Button>
      <Button type="link" block onClick={back}>
        重新输密码
      </Button>
    </Form>
  );
}
