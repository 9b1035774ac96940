import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { Suspense, useEffect, useMemo } from 'react';
import { Outlet } from 'react-router-dom';
import { useEndpoint } from '../api/useEndpoint';
import { keepServerDay } from '../parts/dates';
import { Loading } from '../parts/Loading';
import { OfflineBar } from '../parts/OfflineBar';
import css from './DeskLayout.module.css';
import { navigation } from './navigation';
import { PageFault } from './PageFault';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { useStaff } from './session/staffSession';

/** Menu, bar and the page in its room. */
export function DeskLayout() {
  const { staff, may } = useStaff();
  const settings = useEndpoint(publicSettings, {}, { staleMs: 5 * 60_000 });
  useEffect(() => {
    if (settings.data) keepServerDay(settings.data.today);
  }, [settings.data]);
  const groups = useMemo(() => navigation({ may, regionCode: staff.regionCode }), [may, staff.regionCode]);
  return (
    <div className={css.desk}>
      <SideNav groups={groups} countsEnabled={may('viewQueue')} />
      <div className={css.right}>
        <TopBar demonstration={settings.data?.demonstration ?? false} />
        <OfflineBar />
        <main className={css.page}>
          <PageFault>
            <Suspense fallback={<Loading what="正在打开" />}>
              <Outlet />
            </Suspense>
          </PageFault>
        </main>
      </div>
    </div>
  );
}
