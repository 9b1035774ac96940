import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { PublicNoticeCard } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { TextLink } from '../../../ui/TextLink';
import { mayObject, noticeRows, noticeTitle } from './noticeRows';
import { ObjectionForm } from './ObjectionForm';

/** One notice of the board: what the village may know, how long it stands, and a way to say that it is not so. */
export function NoticeCard({ notice }: { notice: PublicNoticeCard }) {
  const [objecting, object] = useState(false);
  return (
    <Card>
      <View className="stack-tight" id={`notice-${notice.id}`}>
        <Heading level={2} look={3}>
          {noticeTitle(notice)}
        </Heading>
        {noticeRows(notice).map(([label, value]) => (
          <Line key={label} title={label} end={<View className="strong">{value}</View>} />
        ))}
        {notice.untilOn && <View className="small">公示到{formatChineseDate(notice.untilOn)}为止</View>}
        {mayObject(notice) && !objecting && <TextLink onPress={() => object(true)}>不是这样？写给工作人员</TextLink>}
        {objecting && <ObjectionForm noticeId={notice.id} />}
      </View>
    </Card>
  );
}
