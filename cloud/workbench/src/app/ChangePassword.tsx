import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { App, Form, Modal } from 'antd';
import { useCommand } from '../api/useCommand';
import { PasswordFields } from './PasswordFields';
import type { TypedPasswords } from './PasswordFields';

/** Changes one's own password; at least ten characters, as the server asks. */
export function ChangePassword({ close }: { close: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<TypedPasswords>();
  const change = useCommand(changePassword, () => {
    void message.success('密码改好了');
    close();
  });
  return (
    <Modal
      open
      title="改密码"
      okText="改"
      onCancel={close}
      onOk={form.submit}
      confirmLoading={change.isPending}
      width={420}
    >
      <PasswordFields form={form} change={change} />
    </Modal>
  );
}
