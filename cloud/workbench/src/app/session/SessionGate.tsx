import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signOut as signOutEndpoint } from '@twin-pledge/shared/contracts/signIn/signOut';
import { Modal } from 'antd';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { call } from '../../api/call';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { sessionEvents } from '../../api/sessionEvents';
import { tokenStore } from '../../api/tokenStore';
import { useEndpoint } from '../../api/useEndpoint';
import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { DemonstrationAccounts } from '../../pages/signIn/DemonstrationAccounts';
import { SignInForm } from '../../pages/signIn/SignInForm';
import { SignInPage } from '../../pages/signIn/SignInPage';
import { keptWork } from '../../parts/keptWork';
import { Loading } from '../../parts/Loading';
import { Problem } from '../../parts/Problem';
import { FirstPassword } from './FirstPassword';
import { StaffSessionContext } from './staffSession';
import type { StaffView } from './staffSession';

/**
 * Lets in whoever is signed in. A session that ends meanwhile lays sign-in over the page, which stays as it is with
 * everything typed.
 */
export function SessionGate({ children }: { children: ReactNode }) {
  const [hasToken, setHasToken] = useState(() => tokenStore.read() !== null);
  const [staff, setStaff] = useState<StaffView | null>(null);
  const [lost, setLost] = useState(false);
  const settings = useEndpoint(publicSettings, {}, { staleMs: 5 * 60_000 });
  const demonstration = settings.data?.demonstration ?? false;
  const me = useEndpoint(showMe, {}, { enabled: hasToken, staleMs: 5 * 60_000 });

  useEffect(() => sessionEvents.onLost(() => setLost(true)), []);
  useEffect(() => {
    if (me.data?.kind === 'staff') setStaff(me.data);
  }, [me.data]);

  const signedIn = useCallback(
    (token: string, account: StaffView) => {
      const another = staff !== null && staff.staffId !== account.staffId;
      if (another) keptWork.dropAll();
      tokenStore.keep(token);
      if (another || staff === null) queryClient.clear();
      queryClient.setQueryData(endpointKey(showMe, {}), account);
      setStaff(account);
      setHasToken(true);
      setLost(false);
      if (staff !== null) void queryClient.invalidateQueries();
    },
    [staff],
  );
  const signOut = useCallback(() => {
    const leaving = tokenStore.read() === null ? Promise.resolve() : call(signOutEndpoint, {}).catch(() => undefined);
    void leaving.then(() => {
      tokenStore.drop();
      keptWork.dropAll();
      queryClient.clear();
      setStaff(null);
      setLost(false);
      setHasToken(false);
    });
  }, []);
  const session = useMemo(
    () =>
      staff === null ? null : { staff, may: (action: StaffView['may'][number]) => staff.may.includes(action), signOut },
    [staff, signOut],
  );

  if (session === null) {
    if (!hasToken || lost || me.data?.kind === 'resident') return <SignInPage signedIn={signedIn} />;
    return me.error ? <Problem error={me.error} retry={() => void me.refetch()} /> : <Loading what="正在打开经办台" />;
  }
  return (
    <StaffSessionContext.Provider value={session}>
      {session.staff.mustChangePassword ? <FirstPassword /> : children}
      <Modal
        open={lost}
        footer={null}
        closable={false}
        width={demonstration ? 560 : 420}
        title="登录时间到了，请再登录一次"
      >
        <p className="quiet" style={{ marginBottom: 12 }}>
          这一页和您填的内容都还在，登录后接着办。
        </p>
        <SignInForm signedIn={signedIn} />
        {demonstration && <DemonstrationAccounts signedIn={signedIn} />}
      </Modal>
    </StaffSessionContext.Provider>
  );
}
