import { View } from '@tarojs/components';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { open } from '../../platform/navigation';
import type { Account } from '../../session/accountStore';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Heading } from '../../ui/Heading';

/** Who is signed in, and whether somebody has confirmed it. */
export function IdentityCard({ account }: { account: Account | null }) {
  if (!account) {
    return (
      <Card>
        <View className="stack-tight">
          <Heading level={2}>还没有登录</Heading>
          <View className="small">登录以后能申请、看进度、看消息。</View>
          <ActionButton onPress={() => open('sign-in')}>登录</ActionButton>
        </View>
      </Card>
    );
  }
  if (account.kind === 'staff') {
    return (
      <Card>
        <Heading level={2}>{account.name}</Heading>
        <View className="small">
          {account.roles.map(roleName).join('、')} · {account.regionName}
        </View>
      </Card>
    );
  }
  const { name, idNumberMasked, identity } = account;
  return (
    <Card onPress={() => open('identity')}>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={2}>{name ?? '还没有填姓名'}</Heading>
          {identity === 'proved' && <Chip tone="done">身份已核实</Chip>}
          {identity === 'declared' && <Chip tone="paused">自己填的</Chip>}
          {identity === 'unknown' && <Chip tone="turn">请填身份</Chip>}
        </View>
        {idNumberMasked && <View className="small number">{idNumberMasked}</View>}
        <View className="small">
          {identity === 'proved' ? '能看到自己家存过的材料和申请。' : '核实身份以后，才能看到以前存的材料和申请。'}
        </View>
      </View>
    </Card>
  );
}
