import { showDraftProxy } from '@twin-pledge/shared/contracts/proxies/showDraftProxy';
import { mandateWords } from '@twin-pledge/shared/copy/proxies';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { Card } from '../../../ui/Card';
import { Line } from '../../../ui/Line';

interface Props {
  /** Null while the draft is not on the server. */
  draftId: string | null;
  purposeKey: string;
}

/** Whether the person said yes to the one who fills in. Sending does not wait for it. */
export function ProxyLine({ draftId, purposeKey }: Props) {
  const loaded = useLoad(() => authedCall(showDraftProxy, { params: { id: draftId ?? '' } }), {
    when: draftId !== null,
  });
  const proxy = loaded.data?.proxy;
  const words = proxy
    ? mandateWords(proxy.state, proxy.confirmedBy, proxy.endedBy)
    : '他没有智能手机的，请协理员打电话问';
  return (
    <Card>
      <Line
        id="go-proxy"
        title="您代办，他本人同意吗"
        text={proxy?.state === 'named' && proxy.callAskedAt ? '已经请协理员打电话' : words}
        onPress={() => open('proxies', { draft: purposeKey })}
      />
    </Card>
  );
}
