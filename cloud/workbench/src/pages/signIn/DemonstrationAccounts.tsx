import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import type { StaffView } from '../../app/session/staffSession';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import css from './signIn.module.css';

interface DemonstrationAccountsProps {
  signedIn: (token: string, account: StaffView) => void;
}

/** One click for each invented member of staff; only where the server says it is a demonstration. */
export function DemonstrationAccounts({ signedIn }: DemonstrationAccountsProps) {
  const list = useEndpoint(listDemonstrationAccounts, {});
  const enter = useCommand(signInDemonstration, ({ token, account }) => {
    if (account.kind === 'staff') signedIn(token, account);
  });
  if (list.isLoading) return <Loading what="正在找演示账号" />;
  const staff = list.data?.accounts.filter((account) => account.kind === 'staff') ?? [];
  return (
    <section className={css.demo} aria-label="演示账号">
      <h2>
        <span className={css.mark}>演示</span> 点一下就进，不用密码
      </h2>
      <p className="quiet">这里的人和家庭都是虚构的。</p>
      <ErrorLine error={list.error ?? enter.error} />
      <ul className={css.accounts}>
        {staff.map((account) => (
          <li key={account.key}>
            <button type="button" disabled={enter.isPending} onClick={() => enter.run({ body: { key: account.key } })}>
              <b>{account.name}</b>
              <span>{account.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
