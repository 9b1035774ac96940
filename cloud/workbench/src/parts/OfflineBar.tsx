import { Alert } from 'antd';
import { useOnline } from './useOnline';

/** Says that the connection is gone and that nothing typed is lost. */
export function OfflineBar() {
  if (useOnline()) return null;
  return <Alert type="warning" banner showIcon message="网络断了。看到的是断网前的内容；填的都还在，连上后再提交。" />;
}
