import { Button, Empty } from 'antd';

/** Nothing to do, or nothing that fits the filter: two different things to be told. */
export function EmptyQueue({ filtered, clear }: { filtered: boolean; clear: () => void }) {
  return (
    <Empty
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={filtered ? '没有符合的待办' : '现在没有待办。有新申请时会自己出现在这里。'}
      style={{ padding: 48 }}
    >
      {filtered && <Button onClick={clear}>看全部</Button>}
    </Empty>
  );
}
