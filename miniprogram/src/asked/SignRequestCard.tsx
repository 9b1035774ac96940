import { makeOwnSignLink } from '@twin-pledge/shared/contracts/signing/makeOwnSignLink';
import { View } from '@tarojs/components';
import { spokenDay } from '../copy/spokenTime';
import { useCommand } from '../frame/useCommand';
import { open } from '../platform/navigation';
import { authedCall } from '../session/authedCall';
import type { AskedSignature } from '../state/views';
import { ActionButton } from '../ui/ActionButton';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Heading } from '../ui/Heading';
import { Notice } from '../ui/Notice';

/** Somebody else's application asks for one's own signature: what is signed, and the way to read it first. */
export function SignRequestCard({ asked }: { asked: AskedSignature }) {
  const { draftId, key, what, applicantName, forName, asGuardian, required, askedAt } = asked;
  const name = what === 'commitment' ? '承诺书' : '授权书';
  const go = useCommand(async () => {
    const { token } = await authedCall(makeOwnSignLink, { body: { draftId, key } });
    open('sign-link', { token });
  });
  return (
    <Card tone="turn">
      <View className="stack-tight">
        <View className="row-wide">
          <Chip tone="turn">等您签字</Chip>
          <View className="small">{spokenDay(askedAt)}请您签的</View>
        </View>
        <Heading level={2}>
          {applicantName}家请您{asGuardian ? `替${forName}` : ''}签{name}
        </Heading>
        <View className="small">
          {what === 'commitment' ? '保证填的是真的。' : '同意核对收入和财产。'}
          {required ? '不愿意可以不签。' : '不签也不影响他家申请。'}
        </View>
        {go.problem && <Notice tone="wrong">{go.problem}</Notice>}
        <ActionButton busy={go.busy} label={`看一看、签字：${applicantName}家的${name}`} onPress={() => void go.run()}>
          看一看、签字
        </ActionButton>
      </View>
    </Card>
  );
}
