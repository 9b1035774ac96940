import { Alert, Button } from 'antd';

/** Cases that no handler has: somebody left and nobody could take them. The leader names one. */
export function UnassignedNotice({ many, show }: { many: number; show: () => void }) {
  if (many === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      message={`▲ ${many} 项待办还没有人接，期限照算，要由负责人指定经办人。`}
      action={
        <Button size="small" onClick={show}>
          只看这些
        </Button>
      }
    />
  );
}
