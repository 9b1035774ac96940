import type { ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { authedCall } from '../../../session/authedCall';
import { EndAsked } from './EndAsked';

interface Props {
  proveBy: ProofKind;
  onEnded: (words: string) => void;
}

/** Ends everything but what one holds in one's hand. */
export function EndOthers({ proveBy, onEnded }: Props) {
  return (
    <EndAsked
      id="end-others"
      words="退出其他全部"
      proveBy={proveBy}
      end={async (proof) => {
        const { ended } = await authedCall(endOtherSessions, { body: { proof } });
        onEnded(ended === 0 ? '别的地方没有登录。' : `退出了别处的 ${ended} 个登录。您现在用的不受影响。`);
      }}
    />
  );
}
