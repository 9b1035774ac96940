import type { KeyboardEvent } from 'react';
import css from './Thumbs.module.css';
import type { PaperTab } from './paperTabs';

interface ThumbsProps {
  tabs: readonly PaperTab[];
  chosen: string;
  choose: (key: string) => void;
}

const classOf = (tab: PaperTab): string => {
  if (tab.document) return tab.state === 'partial' ? `${css.thumb} ${css.partial}` : String(css.thumb);
  if (tab.state === 'obtainable') return `${css.thumb} ${css.obtainable}`;
  return tab.required ? `${css.thumb} ${css.missing}` : `${css.thumb} ${css.obtainable}`;
};

const wordsOf = (tab: PaperTab): string => {
  if (tab.document) return tab.state === 'partial' ? `▲ 不全：${tab.title}` : tab.title;
  if (tab.state === 'obtainable') return `可调取：${tab.title}`;
  return tab.required ? `▲ 缺：${tab.title}` : `没交：${tab.title}`;
};

/** The row of papers; arrow keys go from one to the next. */
export function Thumbs({ tabs, chosen, choose }: ThumbsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[tabs.findIndex((tab) => tab.key === chosen) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    choose(next.key);
    event.currentTarget.querySelector<HTMLElement>(`[data-key="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <div className={css.row} role="tablist" aria-label="材料" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          type="button"
          role="tab"
          data-key={tab.key}
          aria-selected={tab.key === chosen}
          tabIndex={tab.key === chosen ? 0 : -1}
          className={classOf(tab)}
          onClick={() => choose(tab.key)}
        >
          {wordsOf(tab)}
          {(tab.document?.pages.length ?? 0) > 1 && <small>{tab.document?.pages.length} 页</small>}
        </button>
      ))}
    </div>
  );
}
