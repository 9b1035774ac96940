import { AppPage } from '../../frame/AppPage';
import { open } from '../../platform/navigation';
import { useAccount } from '../../session/useAccount';
import { receipts } from '../../state/receipts';
import { Card } from '../../ui/Card';
import { Line } from '../../ui/Line';
import { IdentityCard } from './IdentityCard';
import { SignOut } from './SignOut';
import { TextSizeCard } from './TextSizeCard';

/** Who is signed in, how large the type is, and the way to everything that is theirs. */
export default function MePage() {
  const account = useAccount();
  return (
    <AppPage title="我的" tab="me">
      <IdentityCard account={account} />
      <TextSizeCard />
      <Card>
        {account?.kind === 'resident' && (
          <Line id="go-asked" title="还要我做什么" text="要补的、要签的，一次看全" onPress={() => open('asked')} />
        )}
        {(account?.kind === 'resident' || receipts().length > 0) && (
          <Line id="go-signed" title="我签过的" text="签了什么、用到哪天、撤回" onPress={() => open('signed')} />
        )}
        <Line title="我的材料" text="存过的不用重交" onPress={() => open('vault')} />
        <Line title="我的申请" text="办到哪一步、谁在办" onPress={() => open('progress')} />
        {account?.kind !== 'staff' && (
          <Line
            id="go-proxies"
            title="谁在帮我办"
            text="代办人能做什么，同意或者取消"
            onPress={() => open('proxies')}
          />
        )}
        <Line title="当地民政办" text="电话、办什么、按什么规定" onPress={() => open('place')} />
        {account && (
          <Line id="go-sessions" title="我的登录" text="在哪里登录着，退出不认识的" onPress={() => open('sessions')} />
        )}
        <Line title="我们怎么用您的信息" text="收什么、谁能看、存多久" onPress={() => open('privacy')} />
      </Card>
      {account && <SignOut />}
    </AppPage>
  );
}
