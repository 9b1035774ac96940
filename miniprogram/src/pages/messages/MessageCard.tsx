import { messageWords } from '@twin-pledge/shared/copy/messages';
import { View } from '@tarojs/components';
import { spokenTime } from '../../copy/spokenTime';
import type { MessageView } from '../../state/views';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';

interface Props {
  message: MessageView;
  onPress: () => void;
}

/** One message: what happened, and what to do now. */
export function MessageCard({ message, onPress }: Props) {
  const words = messageWords(message.code, message.params);
  const unread = message.readAt === null;
  return (
    <Card tone={unread && message.important ? 'turn' : undefined} onPress={onPress}>
      <View className="stack-tight">
        <View className="row-wide">
          <View className="strong">{words.title}</View>
          {unread && <Chip tone={message.important ? 'turn' : 'going'}>{message.important ? '要看' : '没看过'}</Chip>}
        </View>
        <View>{words.body}</View>
        <View className="small">{words.next}</View>
        <View className="small">{spokenTime(message.sentAt)}</View>
      </View>
    </Card>
  );
}
