import { open } from '../platform/navigation';
import { ActionButton } from '../ui/ActionButton';
import { Empty } from '../ui/Empty';

/** Instead of what only somebody signed in can see. Signing in leads back to this page. */
export function SignInNeeded() {
  return (
    <Empty icon="lock" title="请先登录" text="登录以后能看到自己的申请、材料和消息。">
      <ActionButton small onPress={() => open('sign-in')}>
        登录
      </ActionButton>
    </Empty>
  );
}
