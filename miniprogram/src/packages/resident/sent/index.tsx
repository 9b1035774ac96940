import { aidName } from '@twin-pledge/shared/copy/aids';
import { dueSentence, dutyWords } from '@twin-pledge/shared/copy/duties';
import { View } from '@tarojs/components';
import { AppPage } from '../../../frame/AppPage';
import { dial } from '../../../platform/dial';
import { open } from '../../../platform/navigation';
import { readStored } from '../../../platform/storage';
import { homePlace } from '../../../state/homePlace';
import { usePlace } from '../../../state/usePlace';
import type { CaseCard } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';

interface Sent {
  cases: CaseCard[];
  relativesFiling: number;
  /** Where it went on from a refused case: what stood already, and what this aid asks for besides. */
  keptFromBefore?: { signaturesKept: number; missingPapers: string[] };
}

/** That it has arrived: the number, who has it, until when and why that day. */
export default function SentPage() {
  const sent = readStored<Sent>('sent');
  const { data: place } = usePlace(homePlace());
  const phone = place?.townshipPhone ?? place?.hotline;
  if (!sent) {
    return (
      <AppPage title="已交上去" onBack={() => open('home')}>
        <Empty icon="progress" title="到“进度”里看申请">
          <ActionButton small onPress={() => open('progress')}>
            看进度
          </ActionButton>
        </Empty>
      </AppPage>
    );
  }
  return (
    <AppPage
      title="已交上去"
      ownHelp
      onBack={() => open('home')}
      foot={<ActionButton onPress={() => open('progress')}>看进度</ActionButton>}
    >
      <Notice tone="good" title="申请已经交上去了" level={1}>
        现在不用您做什么，有进展会告诉您。
      </Notice>
      {sent.keptFromBefore && <KeptFromBefore {...sent.keptFromBefore} />}
      {sent.relativesFiling > 0 && (
        <Notice tone="tell" title="家里还有人也交了申请">
          经办人会放在一起看，不用再交一遍。
        </Notice>
      )}
      {sent.cases.map((one) => (
        <Card key={one.id} tone="brand">
          <View className="stack-tight">
            <View className="row-wide">
              <Heading level={2}>{aidName(one.aid)}申请</Heading>
              <Chip tone="going">办理中</Chip>
            </View>
            <Line title="编号" end={<View className="strong number nowrap case-number">{one.number}</View>} />
            <Line
              title="经办人"
              end={<View className="strong">{one.handlerName ?? '正在安排'}</View>}
              text={one.townshipName}
            />
            {one.current && (
              <View>
                <View className="strong">{dutyWords(one.current.kind).forResident}</View>
                <View className="small">{dueSentence(one.current)}</View>
                <View className="small">依据：{one.current.citation}</View>
              </View>
            )}
          </View>
        </Card>
      ))}
      <Card>
        <Heading level={2} look={3}>
          接下来
        </Heading>
        <View>经办人看完材料会给您答复：受理，或者一次告诉您还要补什么。请保持电话畅通。办这件事不收钱。</View>
        {phone && (
          <ActionButton small kind="ghost" label={`打电话问民政办 ${phone}`} onPress={() => dial(phone)}>
            打电话问民政办
          </ActionButton>
        )}
      </Card>
    </AppPage>
  );
}

function KeptFromBefore({ signaturesKept, missingPapers }: NonNullable<Sent['keptFromBefore']>) {
  return (
    <Notice tone="tell" title="不用再填，不用再交材料">
      <View>
        填过的和交过的材料都带过来了
        {signaturesKept > 0 ? `，签过的 ${signaturesKept} 份承诺和授权继续有效。` : '。'}
      </View>
      {missingPapers.length > 0 && (
        <View>这一项还要用到：{missingPapers.join('、')}。要不要补，经办人看了会一次告诉您。</View>
      )}
    </Notice>
  );
}
