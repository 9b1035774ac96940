import { NavLink } from 'react-router-dom';
import css from './SideNav.module.css';
import type { NavigationGroup } from './navigation';
import { useQueueCounts } from './useQueueCounts';

/** The dark column on the left: where one can go, and how much waits there. */
export function SideNav({ groups, countsEnabled }: { groups: readonly NavigationGroup[]; countsEnabled: boolean }) {
  const counts = useQueueCounts(countsEnabled);
  return (
    <nav className={`${css.nav} no-print`} aria-label="主菜单">
      <p className={css.name}>双诺 · 经办台</p>
      {groups.map((group) => (
        <div key={group.title ?? 'first'}>
          {group.title && <small className={css.title}>{group.title}</small>}
          {group.entries.map((entry) => {
            const count = entry.count ? counts[entry.count] : undefined;
            return (
              <NavLink
                key={entry.path}
                to={entry.path}
                className={({ isActive }) => (isActive ? `${css.link} ${css.on}` : css.link)}
              >
                {entry.label}
                {count !== undefined && count.number > 0 && (
                  <span className={count.urgent ? `${css.count} ${css.urgent}` : css.count}>{count.number}</span>
                )}
              </NavLink>
            );
          })}
        </div>
      ))}
    </nav>
  );
}
