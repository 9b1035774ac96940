import { showCaseProxies } from '@twin-pledge/shared/contracts/proxies/showCaseProxies';
import { callOutcomeWords, mandateWords } from '@twin-pledge/shared/copy/proxies';
import { useEndpoint } from '../../../api/useEndpoint';
import { instantWords } from '../../../parts/dates';
import { useCaseDesk } from '../caseDeskContext';
import css from './HistoryView.module.css';

/** Who acts for the applicant, how the person said yes or ended it, and each call about it. */
export function Proxies() {
  const { view } = useCaseDesk();
  const { data } = useEndpoint(showCaseProxies, { params: { id: view.id } });
  if (!data || data.proxies.length === 0) return null;
  return (
    <section aria-label="代办">
      <h2>代办</h2>
      {data.proxies.map((proxy) => (
        <div key={proxy.id} className={css.request}>
          {proxy.proxyName} · {mandateWords(proxy.state, proxy.confirmedBy, proxy.endedBy)}
          {proxy.state === 'confirmed' && proxy.confirmedAt && ` · ${instantWords(proxy.confirmedAt)}`}
          {proxy.state === 'revoked' && proxy.endedAt && ` · ${instantWords(proxy.endedAt)}`}
          {proxy.calls.map((call) => (
            <p key={call.id} className="quiet">
              {instantWords(call.calledAt)} · {call.notedByName} 打 {call.numberMasked}
              {call.spokeWith && `，和${call.spokeWith}说的`}：{callOutcomeWords[call.outcome].title}
              {call.note && `（${call.note}）`}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}
