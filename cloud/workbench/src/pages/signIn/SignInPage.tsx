import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import { useEndpoint } from '../../api/useEndpoint';
import type { StaffView } from '../../app/session/staffSession';
import { ErrorLine } from '../../parts/ErrorLine';
import { OfflineBar } from '../../parts/OfflineBar';
import { DemonstrationAccounts } from './DemonstrationAccounts';
import { SignInForm } from './SignInForm';
import css from './signIn.module.css';

interface SignInPageProps {
  signedIn: (token: string, account: StaffView) => void;
}

/** The door of the desk. */
export function SignInPage({ signedIn }: SignInPageProps) {
  const settings = useEndpoint(publicSettings, {}, { staleMs: 60_000 });
  const demonstration = settings.data?.demonstration ?? false;
  return (
    <main className={css.page}>
      <OfflineBar />
      <div className={demonstration ? `${css.box} ${css.wide}` : css.box}>
        <section className={css.card} aria-label="登录">
          <h1 className={css.name}>双诺 · 经办台</h1>
          <p className="quiet">社会救助：从申请到档案，每一步有人、有期限、有依据。</p>
          <ErrorLine error={settings.error} />
          <SignInForm signedIn={signedIn} />
        </section>
        {demonstration && <DemonstrationAccounts signedIn={signedIn} />}
      </div>
    </main>
  );
}
