import { useCallback, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';

/**
 * Lets a list of rows be walked with the arrow keys (or j and k), Home and End, and opened with Enter: one row takes
 * the tab stop.
 */
export function useRowKeys(count: number, open: (index: number) => void) {
  const [active, setActive] = useState(0);
  const rows = useRef(new Map<number, HTMLElement>());
  const move = useCallback(
    (to: number) => {
      const next = Math.max(0, Math.min(count - 1, to));
      setActive(next);
      rows.current.get(next)?.focus();
    },
    [count],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => move(active + 1),
      j: () => move(active + 1),
      ArrowUp: () => move(active - 1),
      k: () => move(active - 1),
      Home: () => move(0),
      End: () => move(count - 1),
      Enter: () => open(active),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step();
  };
  const rowProps = (index: number) => ({
    ref: (element: HTMLElement | null) => {
      if (element) rows.current.set(index, element);
      else rows.current.delete(index);
    },
    tabIndex: index === Math.min(active, count - 1) ? 0 : -1,
    onFocus: () => setActive(index),
  });
  return { onKeyDown, rowProps, focusFirst: () => move(0) };
}
