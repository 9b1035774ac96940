import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { Form, Input } from 'antd';
import type { FormInstance } from 'antd';
import type { useCommand } from '../api/useCommand';
import { ErrorLine } from '../parts/ErrorLine';

export interface TypedPasswords {
  oldPassword: string;
  newPassword: string;
  again: string;
}

interface Props {
  form: FormInstance<TypedPasswords>;
  change: ReturnType<typeof useCommand<typeof changePassword>>;
}

/** The old password and twice the new one; at least ten characters, as the server asks. */
export function PasswordFields({ form, change }: Props) {
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={({ oldPassword, newPassword }: TypedPasswords) => change.run({ body: { oldPassword, newPassword } })}
    >
      <Form.Item name="oldPassword" label="现在的密码" rules={[{ required: true, message: '请填现在的密码' }]}>
        <Input.Password autoComplete="current-password" autoFocus />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label="新密码"
        extra="至少10个字符，长一点比花样多更管用"
        rules={[{ required: true, min: 10, message: '新密码至少10个字符' }]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="again"
        label="新密码再输一遍"
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value) =>
              value === getFieldValue('newPassword') ? Promise.resolve() : Promise.reject(new Error('两遍不一样')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <ErrorLine error={change.error} />
    </Form>
  );
}
