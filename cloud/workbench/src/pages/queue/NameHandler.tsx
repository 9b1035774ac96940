import { Button } from 'antd';
import type { QueueItem } from './queueItem';

/** Names somebody for a line that nobody has; other lines have no button. */
export function NameHandler({ item, name }: { item: QueueItem; name: (caseId: string) => void }) {
  if (item.handlerName !== null) return null;
  return (
    <Button size="small" onClick={() => name(item.caseId)}>
      指定经办人
    </Button>
  );
}
