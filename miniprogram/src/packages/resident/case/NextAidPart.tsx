import { aidName } from '@twin-pledge/shared/copy/aids';
import { View } from '@tarojs/components';
import type { NextAidView } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { open } from '../../../platform/navigation';
import { OfferCard } from './OfferCard';

/** What else may fit after a refusal, each started with one tap; and the case this one was started from (D06). */
export function NextAidPart({ caseId, next }: { caseId: string; next: NextAidView }) {
  const { offers, from, mayStart } = next;
  const [first] = offers.filter(({ underway }) => !underway);
  return (
    <>
      {from && (
        <Card>
          <Line
            title="接着申请的"
            text={`从没有批准的${aidName(from.aid)}申请（编号 ${from.number}）接着来的，材料和签过的字都带过来了`}
            onPress={() => open('case', { id: from.caseId })}
          />
        </Card>
      )}
      {offers.length > 0 && (
        <View className="stack-tight">
          <Heading level={2}>也许您可以申请</Heading>
          <View className="small">填过的、交过的材料、还有效的签字，都带过去。</View>
        </View>
      )}
      {offers.map((offer) => (
        <OfferCard key={offer.aid} caseId={caseId} offer={offer} leads={offer === first} mayStart={mayStart} />
      ))}
    </>
  );
}
