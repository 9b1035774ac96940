import { aidName } from '@twin-pledge/shared/copy/aids';
import { whatItMayBring, whyItFits } from '@twin-pledge/shared/copy/nextAid';
import { View } from '@tarojs/components';
import { useCommand } from '../../../frame/useCommand';
import { open } from '../../../platform/navigation';
import type { NextAidOffer } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { beginNextAid } from './beginNextAid';

interface Props {
  caseId: string;
  offer: NextAidOffer;
  /** One main button on a screen: that of the first offer. */
  leads: boolean;
  mayStart: boolean;
}

/** One aid that may fit: why, what it may bring, and one tap to apply for it. */
export function OfferCard({ caseId, offer, leads, mayStart }: Props) {
  const { aid, underway, caseId: standing } = offer;
  const start = useCommand((key) => beginNextAid(caseId, aid, key));
  return (
    <Card>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={3}>{aidName(aid)}</Heading>
          {underway && <Chip tone="going">已经申请了</Chip>}
        </View>
        <View className="small">{whyItFits(offer)}</View>
        <View className="small">{whatItMayBring(offer)}</View>
        {start.problem && <Notice tone="wrong">{start.problem}</Notice>}
        {!underway && mayStart && (
          <ActionButton
            id={`start-${aid}`}
            kind={leads ? 'main' : 'ghost'}
            busy={start.busy}
            label={`申请${aidName(aid)}，不用再交材料`}
            onPress={() => void start.run()}
          >
            申请这一项
          </ActionButton>
        )}
        {underway && standing && <Line title="看办到哪了" onPress={() => open('case', { id: standing })} />}
      </View>
    </Card>
  );
}
