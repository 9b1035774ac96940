import type { ProofAgain, ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { Form, Modal } from 'antd';
import { useState } from 'react';
import { ErrorLine } from '../../parts/ErrorLine';
import { DigitsInput } from '../signIn/DigitsInput';
import { WhoAgain } from './WhoAgain';

interface Props {
  title: string;
  proveBy: ProofKind;
  pending: boolean;
  error: unknown;
  proved: (proof: ProofAgain) => void;
  close: () => void;
}

/** Before another session is ended: the digits of the authenticator once more; in a demonstration, who one is. */
export function ProveAgainDialog({ title, proveBy, pending, error, proved, close }: Props) {
  const [code, setCode] = useState('');
  const [key, setKey] = useState<string>();
  const invented = proveBy === 'demonstration';
  const proof: ProofAgain | null = invented
    ? key === undefined
      ? null
      : { by: 'demonstration', key }
    : code.length === 6
      ? { by: 'secondFactor', code }
      : null;
  const submit = () => {
    if (!proof) return;
    proved(proof);
    setCode('');
  };
  return (
    <Modal
      open
      title={title}
      okText="退出"
      okButtonProps={{ danger: true, disabled: proof === null }}
      onOk={submit}
      onCancel={close}
      confirmLoading={pending}
      width={420}
    >
      <Form layout="vertical" onFinish={submit}>
        {invented ? (
          <WhoAgain chosen={key} choose={setKey} />
        ) : (
          <Form.Item
            label="动态口令"
            extra="退出以前，请再验一次是您本人：输入手机验证器上现在的6位数字。刚用过的不能再用，等下一个。"
          >
            <DigitsInput digits={code} change={setCode} />
          </Form.Item>
        )}
        <ErrorLine error={pending ? null : error} />
      </Form>
    </Modal>
  );
}
