import { confirmProxy } from '@twin-pledge/shared/contracts/proxies/confirmProxy';
import type { listMyProxies } from '@twin-pledge/shared/contracts/proxies/listMyProxies';
import { revokeProxy } from '@twin-pledge/shared/contracts/proxies/revokeProxy';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { mandateWords } from '@twin-pledge/shared/copy/proxies';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { spokenDay } from '../../../copy/spokenTime';
import { useCommand } from '../../../frame/useCommand';
import { authedCall } from '../../../session/authedCall';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';

interface Props {
  proxy: EndpointAnswer<typeof listMyProxies>['proxies'][number];
  onChanged: () => void;
}

const tones = { named: 'turn', confirmed: 'done', revoked: 'paused' } as const;

/** One proxy, from either side: how it stands since when, and what one can do about it. */
export function ProxyCard({ proxy, onChanged }: Props) {
  const { id, mine, state, applicantName, proxyName, aids, confirmedBy, endedBy } = proxy;
  const [ending, setEnding] = useState(false);
  const since = state === 'revoked' ? proxy.endedAt : proxy.confirmedAt;
  const confirm = useCommand(async (key) => {
    await authedCall(confirmProxy, { params: { id } }, { key });
    onChanged();
  });
  const end = useCommand(async (key) => {
    await authedCall(revokeProxy, { params: { id } }, { key });
    setEnding(false);
    onChanged();
  });
  const forMe = mine === 'applicant';
  const mayConfirm = forMe && (state === 'named' || (state === 'revoked' && proxy.applicationId !== null));
  const problem = confirm.problem ?? end.problem;
  return (
    <Card>
      <View className="stack-tight">
        <Heading level={2}>{forMe ? `${proxyName}在帮我办` : `我在帮${applicantName}办`}</Heading>
        <View>{aids.map(aidName).join('、')}</View>
        <View>
          <Chip tone={tones[state]}>{mandateWords(state, confirmedBy, endedBy)}</Chip>
        </View>
        {since && <View className="small">{spokenDay(since)}</View>}
        {problem && <Notice tone="wrong">{problem}</Notice>}
        {mayConfirm && (
          <ActionButton id={`agree-${id}`} busy={confirm.busy} onPress={() => void confirm.run()}>
            同意他帮我办
          </ActionButton>
        )}
        {state !== 'revoked' && !ending && (
          <ActionButton id={`end-${id}`} kind="ghost" onPress={() => setEnding(true)}>
            {forMe ? '不让他办了' : '我不帮他办了'}
          </ActionButton>
        )}
        {ending && (
          <>
            <Notice tone="warn">
              {forMe
                ? `${proxyName}就看不到办到哪一步，也不能再交材料。申请照常办，消息只发给您。`
                : `您就看不到办到哪一步，也收不到消息了。`}
            </Notice>
            <ActionButton id={`really-end-${id}`} kind="danger" busy={end.busy} onPress={() => void end.run()}>
              确定取消代办
            </ActionButton>
            <ActionButton kind="ghost" onPress={() => setEnding(false)}>
              先不取消
            </ActionButton>
          </>
        )}
      </View>
    </Card>
  );
}
