import { resetSecondFactor } from '@twin-pledge/shared/contracts/staff/resetSecondFactor';
import { Form, Input } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { CommandModal } from '../../parts/CommandModal';
import type { Credentials } from './FirstCredentials';
import type { StaffRow } from './staffRow';

interface ResetModalProps {
  row: StaffRow;
  close: () => void;
  done: (told: Credentials) => void;
}

/** Replaces a lost second factor and the password; everywhere that account is signed in ends. */
export function ResetModal({ row, close, done }: ResetModalProps) {
  const [form] = Form.useForm<{ reason: string }>();
  const reset = useCommand(resetSecondFactor, (told) => {
    void queryClient.invalidateQueries({ queryKey: ['staff.list'] });
    close();
    done({ name: row.name, loginName: row.loginName ?? '', ...told });
  });
  return (
    <CommandModal
      title={`重设 ${row.name} 的登录`}
      note="会换新密码和新的动态口令，这个账号在各处的登录马上失效。请当面确认是本人。"
      okText="重设"
      danger
      form={form}
      isPending={reset.isPending}
      error={reset.error}
      close={close}
      submit={({ reason }) => reset.run({ params: { id: row.id }, body: { reason } })}
    >
      <Form.Item name="reason" label="为什么重设" rules={[{ required: true, whitespace: true, message: '请写原因' }]}>
        <Input.TextArea rows={2} maxLength={1000} placeholder="比如：手机丢了，本人持身份证到场" autoFocus />
      </Form.Item>
    </CommandModal>
  );
}
