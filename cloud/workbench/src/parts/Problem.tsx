import { Button, Result } from 'antd';
import { asRefusal } from '../api/refusal';
import { errorWords } from '../words/errorWords';

interface ProblemProps {
  error: unknown;
  retry?: () => void;
}

/** What went wrong, in one plain sentence, and the way on. */
export function Problem({ error, retry }: ProblemProps) {
  const { code, requestId } = asRefusal(error);
  const missing = code === 'notFound' || code === 'forbidden';
  return (
    <Result
      status={missing ? 'info' : 'warning'}
      title={errorWords(error)}
      subTitle={requestId ? `查问题时报这个号：${requestId}` : undefined}
      extra={
        retry && !missing ? (
          <Button type="primary" onClick={retry}>
            再试一次
          </Button>
        ) : null
      }
    />
  );
}
