import { useEffect, useRef } from 'react';

/** `[` and `]` lead to the case before and after, unless somebody is typing. */
export function useStepKeys(before: () => void, after: () => void): void {
  const steps = useRef({ before, after });
  steps.current = { before, after };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.ctrlKey || event.metaKey || event.altKey || target?.closest('input, textarea, [contenteditable]'))
        return;
      if (event.key === '[') steps.current.before();
      if (event.key === ']') steps.current.after();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
