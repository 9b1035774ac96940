import { aidName } from '@twin-pledge/shared/copy/aids';
import { dueSentence, dutyWords } from '@twin-pledge/shared/copy/duties';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { Text, View } from '@tarojs/components';
import { whoseTurn } from '../../copy/whoseTurn';
import { open } from '../../platform/navigation';
import type { CaseCard } from '../../state/views';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

/** One case in the list: whose turn, what goes on, until when. */
export function CaseLine({ card }: { card: CaseCard }) {
  const turn = whoseTurn(card);
  return (
    <Card tone={turn.tone === 'turn' ? 'turn' : undefined} onPress={() => open('case', { id: card.id })}>
      <View className="stack-tight">
        <View className="row-wide">
          <View className="heading-2">{aidName(card.aid)}申请</View>
          <Chip tone={turn.tone}>{turn.words}</Chip>
        </View>
        <View className="small">
          {card.applicantName} · {card.villageName} · <Text className="nowrap">编号 {card.number}</Text>
        </View>
        <View>
          {card.current ? dutyWords(card.current.kind).forResident : statusWords(card.status, card.waitingFor).sentence}
        </View>
        {card.current && <View className="small">{dueSentence(card.current)}</View>}
      </View>
    </Card>
  );
}
