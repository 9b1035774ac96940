import { Alert } from 'antd';
import { errorWords } from '../words/errorWords';

/** A failed command, told beside its button; nothing where there is no error. */
export function ErrorLine({ error }: { error: unknown }) {
  if (!error) return null;
  return <Alert type="error" showIcon role="alert" message={errorWords(error)} style={{ marginBlock: 8 }} />;
}
