import { open } from '../platform/navigation';
import { useAccount } from '../session/useAccount';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';

/** Instead of what only somebody signed in can see. Signing in leads back to this page. */
export function SignInNeeded() {
  const staff = useAccount()?.kind === 'staff';
  return (
    <Empty
      icon="lock"
      title="请先登录"
      text={staff ? '登录到时间了。手机上填好的都还在。' : '登录以后能看到自己的申请、材料和消息。'}
    >
      <ActionButton small onPress={() => open(staff ? 'staff-sign-in' : 'sign-in')}>
        登录
      </ActionButton>
    </Empty>
  );
}
