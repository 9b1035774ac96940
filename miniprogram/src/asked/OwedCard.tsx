import { aidName } from '@twin-pledge/shared/copy/aids';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { open } from '../platform/navigation';
import type { AskedOwed } from '../state/views';
import { ActionButton } from '../ui/ActionButton';
import { Card } from '../ui/Card';
import { Chip } from '../ui/Chip';
import { Heading } from '../ui/Heading';

/** What one case still waits for from the resident: everything by name, until when, and the way to hand it in. */
export function OwedCard({ asked }: { asked: AskedOwed }) {
  const { caseId, aid, personName, titles, afterRelief, byOn } = asked;
  return (
    <Card tone="turn">
      <View className="stack-tight">
        <View className="row-wide">
          <Chip tone="turn">等您处理</Chip>
          <View className="small">{aidName(aid)}申请</View>
        </View>
        <Heading level={2}>{headingOf(asked)}</Heading>
        {titles.map((title) => (
          <View key={title}>▲ {title}</View>
        ))}
        {byOn && (
          <View className="small">
            {afterRelief
              ? `最好在${formatChineseDate(byOn)}前。补晚了，给的救助也不收回。`
              : `请在${formatChineseDate(byOn)}前补上。`}
          </View>
        )}
        <ActionButton
          label={afterRelief ? `去补上：${personName}` : `去拍照补交：${personName}`}
          onPress={() => open('supplement', { id: caseId })}
        >
          {titles.length === 0 ? '去交给经办人' : afterRelief ? '去补上' : '去拍照补交'}
        </ActionButton>
      </View>
    </Card>
  );
}

function headingOf({ personName, titles, arrived, afterRelief }: AskedOwed): string {
  if (titles.length === 0) return `${personName}的材料齐了，还没交给经办人`;
  if (afterRelief) return `${personName}的手续还差 ${titles.length} 样`;
  return `${personName}的申请还差材料${arrived > 0 ? `，已交 ${arrived} 样` : ''}`;
}
