import { OwedCard } from '../../asked/OwedCard';
import { SignRequestCard } from '../../asked/SignRequestCard';
import { StatementCard } from '../../asked/StatementCard';
import { open } from '../../platform/navigation';
import type { Asked } from '../../state/views';
import { Card } from '../../ui/Card';
import { Line } from '../../ui/Line';

/** What waits most for the resident leads the first page, with the way to the rest. */
export function AskedFirst({ asked }: { asked: readonly Asked[] }) {
  const [first] = asked;
  if (!first) return null;
  return (
    <>
      {first.kind === 'owed' && <OwedCard asked={first} />}
      {first.kind === 'signature' && <SignRequestCard asked={first} />}
      {first.kind === 'statement' && <StatementCard asked={first} />}
      {asked.length > 1 && (
        <Card tone="turn">
          <Line
            id="go-asked"
            title={`一共有 ${asked.length} 件事要您做`}
            text="点开一次看全"
            onPress={() => open('asked')}
          />
        </Card>
      )}
    </>
  );
}
