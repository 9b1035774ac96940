import { useCallback, useState } from 'react';
import { keptWork } from './keptWork';

/** State that survives a reload of the page and a lost session; `drop` forgets it once it was sent. */
export function useKept<T>(name: string, initial: T) {
  const [held, setHeld] = useState(() => ({ name, value: keptWork.read<T>(name) ?? initial }));
  // Another name is another piece of work: read it while drawing, so that nothing of the last one shows.
  const current = held.name === name ? held : { name, value: keptWork.read<T>(name) ?? initial };
  if (current !== held) setHeld(current);
  const set = useCallback(
    (next: T | ((last: T) => T)) =>
      setHeld((last) => {
        const value = typeof next === 'function' ? (next as (last: T) => T)(last.value) : next;
        keptWork.keep(name, value);
        return { name, value };
      }),
    [name],
  );
  const drop = useCallback(() => {
    keptWork.drop(name);
    setHeld({ name, value: initial });
    // The initial value is written out by every caller; only the name tells pieces of work apart.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [name]);
  return [current.value, set, drop] as const;
}
