import { listPublicNotices } from '@twin-pledge/shared/contracts/publicity/listPublicNotices';
import { View } from '@tarojs/components';
import { call } from '../../../api/call';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { dial } from '../../../platform/dial';
import { useParams } from '../../../platform/useParams';
import { homePlace } from '../../../state/homePlace';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Why } from '../../../ui/Why';
import { NoticeCard } from './NoticeCard';

/** The board of a village (D08): what stands on it today, and the points of policy beside it. Nothing of it is kept on the phone. */
export default function BoardPage() {
  const code = useParams().code ?? homePlace() ?? '';
  const board = useLoad(() => call(listPublicNotices, { params: { code } }), { when: code !== '' });
  const hotline = board.data?.hotline;
  return (
    <AppPage
      title="村里的公示"
      ownHelp
      forEveryone
      foot={
        hotline && (
          <ActionButton kind="ghost" label={`打监督电话 ${hotline}`} onPress={() => dial(hotline)}>
            打监督电话 {hotline}
          </ActionButton>
        )
      }
    >
      <LoadedPart loaded={board}>
        {({ village, notices, points }) => (
          <>
            <Heading level={1}>{village}的公示</Heading>
            <Why>和村里公开栏贴的一样。只写大家能看的，到期就撤下。</Why>
            {notices.length === 0 && (
              <Empty icon="check" title="现在没有公示" text="有新的公示会贴在村里，这里也能看到。" />
            )}
            {notices.map((notice) => (
              <NoticeCard key={notice.id} notice={notice} />
            ))}
            <Card>
              <Heading level={2} look={3}>
                政策要点
              </Heading>
              {points.map((point) => (
                <Line key={point} title={point} />
              ))}
            </Card>
            <View className="small">看公示会留下记录，请不要转发别人家的情况。</View>
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}
