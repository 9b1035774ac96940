import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { Form, Select } from 'antd';
import { useEndpoint } from '../../api/useEndpoint';

interface Props {
  chosen: string | undefined;
  choose: (key: string) => void;
}

/** The invented staff of a demonstration have no authenticator: they choose again who they are. */
export function WhoAgain({ chosen, choose }: Props) {
  const list = useEndpoint(listDemonstrationAccounts, {});
  const staff = list.data?.accounts.filter(({ kind }) => kind === 'staff') ?? [];
  return (
    <Form.Item label="您是谁" extra="演示环境里没有动态口令：请选您登录的那一位。平时这里要输入手机验证器上的6位数字。">
      <Select
        aria-label="您是谁"
        showSearch
        optionFilterProp="label"
        loading={list.isLoading}
        value={chosen}
        onChange={choose}
        options={staff.map(({ key, name, description }) => ({ value: key, label: `${name}（${description}）` }))}
      />
    </Form.Item>
  );
}
