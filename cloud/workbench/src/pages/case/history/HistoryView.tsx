import { Chip } from '../../../parts/Chip';
import { instantWords } from '../../../parts/dates';
import { actionWords } from '@twin-pledge/shared/copy/actions';
import { clauseWords } from '../../../words/clauseWords';
import { useCaseDesk } from '../caseDeskContext';
import { Corrections } from './Corrections';
import { Proxies } from './Proxies';
import { SupplementAnswer } from './SupplementAnswer';
import css from './HistoryView.module.css';

/** What has happened, newest first: who, when, by which clause; the notices as they were sent; trips. */
export function HistoryView() {
  const { view } = useCaseDesk();
  const requests = new Map(view.supplementRequests.map((request) => [request.requestedAt, request]));
  return (
    <>
      <p className="quiet">
        群众跑了 {view.trips} 趟 · 一次性告知 {view.supplementRequests.length} 次
      </p>
      <ol className={css.list}>
        {[...view.timeline].reverse().map((entry, index) => {
          const request = requests.get(entry.at);
          return (
            <li key={`${entry.at} ${entry.action} ${index}`}>
              <b>{actionWords(entry.action)}</b>
              <p className="quiet">
                {instantWords(entry.at)} · {entry.byName ?? '系统'} · {clauseWords(entry.clause)}
              </p>
              {request && <p>{request.items.join('、')}</p>}
            </li>
          );
        })}
      </ol>
      <Corrections />
      {view.supplementRequests.length > 0 && (
        <section>
          <h2>告知补正</h2>
          {view.supplementRequests.map((request) => (
            <div key={request.ordinal} className={css.request}>
              第 {request.ordinal} 次 · {instantWords(request.requestedAt)}{' '}
              {request.flagged && <Chip tone="turn">再次索要，已标记</Chip>}
              <p>{request.items.join('、')}</p>
              {request.reason && <p className="quiet">为什么再要：{request.reason}</p>}
              <SupplementAnswer request={request} />
            </div>
          ))}
        </section>
      )}
      {view.refusal && (
        <section>
          <h2>不予受理</h2>
          <p>
            {view.refusal.ground}（{view.refusal.clause}）
          </p>
          <p className="quiet">{view.refusal.explanation}</p>
        </section>
      )}
      <section>
        <h2>谁收到通知</h2>
        <p>
          {view.people.map((person) => `${person.name}（${person.role === 'proxy' ? '代办' : '本人'}）`).join('、') ||
            '没有手机账号，要打电话或上门告知'}
        </p>
      </section>
      <Proxies />
      <section className="quiet">
        <p>按这些规则办：{view.policyVersion}</p>
        <p>按这份日历算：{view.calendarVersion}</p>
      </section>
    </>
  );
}
