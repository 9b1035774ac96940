import { spokenTime } from '../../../copy/spokenTime';
import { open } from '../../../platform/navigation';
import type { Receipt } from '../../../state/receipts';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';

/** What was signed on this phone through a link, by whoever held it: the receipt of each, and taking it back. */
export function SignedHere({ receipts }: { receipts: readonly Receipt[] }) {
  return (
    <Card>
      <Heading level={2} look={3}>
        在这台手机上用链接签的
      </Heading>
      {receipts.map(({ token, title, signerName, signedAt, revoked }) => (
        <Line
          key={token}
          title={`${signerName}：${title}`}
          text={`${spokenTime(signedAt)}签的${revoked ? '，已撤回' : ''}`}
          onPress={() => open('sign-link', { token })}
        />
      ))}
    </Card>
  );
}
