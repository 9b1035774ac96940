import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import type { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { deviceWords } from '@twin-pledge/shared/copy/deviceWords';
import { View } from '@tarojs/components';
import { spokenTime } from '../../../copy/spokenTime';
import { authedCall } from '../../../session/authedCall';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { EndAsked } from './EndAsked';

interface Props {
  session: EndpointAnswer<typeof listOwnSessions>['sessions'][number];
  proveBy: ProofKind;
  onEnded: (words: string) => void;
}

/** One place where one is signed in: on what, since when, used when last; and how to end it, unless it is this one. */
export function SessionCard({ session, proveBy, onEnded }: Props) {
  const { id, device, startedAt, lastSeenAt, isThis } = session;
  const where = device === null ? '不清楚是什么手机' : deviceWords(device);
  return (
    <Card>
      <View className="stack-tight">
        <Heading level={2}>{where}</Heading>
        {isThis && (
          <View>
            <Chip tone="done">就是您现在用的</Chip>
          </View>
        )}
        <View className="small">登录：{spokenTime(startedAt)}</View>
        <View className="small">最近用：{spokenTime(lastSeenAt)}</View>
        {!isThis && (
          <EndAsked
            id={`end-${id}`}
            words="退出这个登录"
            spoken={`退出这个登录：${where}，${spokenTime(startedAt)}登录的`}
            proveBy={proveBy}
            end={async (proof) => {
              await authedCall(endOwnSession, { params: { id }, body: { proof } });
              onEnded('退出了。那边要再登录才能看。');
            }}
          />
        )}
      </View>
    </Card>
  );
}
