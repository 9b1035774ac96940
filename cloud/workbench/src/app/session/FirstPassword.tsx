import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { Button, Form } from 'antd';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import css from '../../pages/signIn/signIn.module.css';
import { PasswordFields } from '../PasswordFields';
import type { TypedPasswords } from '../PasswordFields';
import { useStaff } from './staffSession';

/** Before anything else: the password that was handed over becomes one of one's own. */
export function FirstPassword() {
  const { staff, signOut } = useStaff();
  const [form] = Form.useForm<TypedPasswords>();
  const change = useCommand(changePassword, () => {
    void queryClient.invalidateQueries({ queryKey: endpointKey(showMe, {}) });
  });
  return (
    <main className={css.page}>
      <div className={css.box}>
        <section className={css.card} aria-label="改密码">
          <h1 className={css.name}>{staff.name}，请先改密码</h1>
          <p className="quiet">现在的密码是别人给您的。改成只有您自己知道的，再开始办事。</p>
          <PasswordFields form={form} change={change} />
          <Button type="primary" block size="large" loading={change.isPending} onClick={form.submit}>
            改好，开始办事
          </Button>
          <Button type="link" block onClick={signOut}>
            退出登录
          </Button>
        </section>
      </div>
    </main>
  );
}
