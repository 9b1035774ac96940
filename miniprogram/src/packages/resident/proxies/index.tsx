import { listMyProxies } from '@twin-pledge/shared/contracts/proxies/listMyProxies';
import { View } from '@tarojs/components';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useAccount } from '../../../session/useAccount';
import { useLoad } from '../../../state/useLoad';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Why } from '../../../ui/Why';
import { AskForCall } from './AskForCall';
import { ProxyCard } from './ProxyCard';

/** Who acts for me, and for whom I act: what that means, whether the person said yes, and how to end it. */
export default function ProxiesPage() {
  const { draft } = useParams();
  const account = useAccount();
  const isResident = account?.kind === 'resident';
  const mine = useLoad(() => authedCall(listMyProxies, {}), { when: isResident && draft === undefined });
  return (
    <AppPage title="谁在帮我办">
      <Heading level={1}>{draft === undefined ? '谁在帮我办' : '他本人同意您代办吗？'}</Heading>
      <Why>
        代办人能帮着填表、交材料、看办到哪一步。不能代签字，不能撤回申请，也不能领钱。本人随时可以取消，不用说理由。
      </Why>
      {draft !== undefined && <AskForCall purposeKey={draft} />}
      {draft === undefined && (
        <LoadedPart loaded={mine}>
          {({ proxies }) => (
            <>
              {proxies.length === 0 && (
                <Empty icon="family" title="没有人代办" text="有人帮您申请，或者您帮别人申请，会列在这里。" />
              )}
              {proxies.map((proxy) => (
                <ProxyCard key={proxy.id} proxy={proxy} onChanged={() => void mine.reload()} />
              ))}
              {isResident && account.identity !== 'proved' && (
                <Card>
                  <Line
                    title="看看谁在帮我办"
                    text="先核实您是谁，才能看到别人帮您办的"
                    onPress={() => open('identity')}
                  />
                </Card>
              )}
              <View className="small">没有智能手机的，给村里的协理员打个电话，也可以同意或者取消。</View>
            </>
          )}
        </LoadedPart>
      )}
    </AppPage>
  );
}
