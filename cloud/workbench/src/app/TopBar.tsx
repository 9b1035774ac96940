import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { CaseSearch } from './CaseSearch';
import { ChangePassword } from './ChangePassword';
import { useStaff } from './session/staffSession';
import { shortPlace } from './shortPlace';
import css from './TopBar.module.css';

/** The bar above every page: search, the place, who is signed in. */
export function TopBar({ demonstration }: { demonstration: boolean }) {
  const { staff, may, signOut } = useStaff();
  const [changing, setChanging] = useState(false);
  const items = [
    { key: 'password', label: '改密码', onClick: () => setChanging(true) },
    { key: 'out', label: '退出登录', onClick: signOut },
  ];
  return (
    <header className={`${css.bar} no-print`}>
      {may('viewQueue') && <CaseSearch />}
      <span className={css.gap} />
      {demonstration && <span className={css.demo}>演示环境 · 人和家庭都是虚构的</span>}
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button type="text" className={css.who}>
          {shortPlace(staff.regionName)} · {staff.roles.map(roleName).join('、')} {staff.name} ▾
        </Button>
      </Dropdown>
      {changing && <ChangePassword close={() => setChanging(false)} />}
    </header>
  );
}
