import { ActionButton } from './ActionButton';
import { Empty } from './Empty';

interface Props {
  title?: string;
  text: string;
  onRetry?: () => void;
}

/** Something could not be fetched: what, and a way to try again. */
export function ErrorState({ title = '没能打开', text, onRetry }: Props) {
  return (
    <Empty icon="warn" title={title} text={text}>
      {onRetry && (
        <ActionButton kind="ghost" small onPress={onRetry}>
          再试一次
        </ActionButton>
      )}
    </Empty>
  );
}
