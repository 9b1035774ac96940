import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import css from './HandlerLoad.module.css';

interface HandlerLoadProps {
  byHandler: EndpointAnswer<typeof listOverdue>['byHandler'];
  /** The handler whose work is shown alone, by name. */
  chosen: string | null;
  choose: (name: string | null) => void;
}

/** Who holds how much and how much of it is late, as bars; a click shows one person's alone. */
export function HandlerLoad({ byHandler, chosen, choose }: HandlerLoadProps) {
  const most = Math.max(1, ...byHandler.map((one) => one.open));
  return (
    <section className={css.board} aria-label="按经办人">
      {byHandler.map((one) => (
        <button
          key={one.staffId ?? 'none'}
          type="button"
          className={css.line}
          aria-pressed={chosen === one.name}
          onClick={() => choose(chosen === one.name ? null : one.name)}
        >
          <b>{one.staffId === null ? '还没有人接' : one.name}</b>
          <span className={css.track} aria-hidden="true">
            <span className={css.open} style={{ width: `${(one.open / most) * 100}%` }} />
            <span className={css.late} style={{ width: `${(one.late / most) * 100}%` }} />
          </span>
          <span className="numbers">
            {one.late > 0 ? <span className={css.red}>✕ 超时 {one.late}</span> : '没有超时'} · 手上 {one.open}
          </span>
        </button>
      ))}
    </section>
  );
}
