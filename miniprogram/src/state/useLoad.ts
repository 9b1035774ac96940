import { useDidShow } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from '../api/apiError';
import { onNetwork } from '../platform/network';
import { readStored, store } from '../platform/storage';

export interface Loaded<T> {
  data: T | undefined;
  /** Why the last attempt failed; earlier data still stands beside it. */
  error: ApiError | undefined;
  loading: boolean;
  reload: () => Promise<void>;
  /** Puts in what a command answered, without asking again. */
  put: (data: T) => void;
}

interface Options {
  /** Keeps the answer on the phone under this name, for when there is no network. */
  keepAs?: string;
  /** Asks only while this is true. */
  when?: boolean;
}

/** Fetches for a page: at once, when the page is shown again, and when the network returns. */
export function useLoad<T>(fetch: () => Promise<T>, { keepAs, when = true }: Options = {}): Loaded<T> {
  const [data, setData] = useState<T | undefined>(() => (keepAs ? readStored<T>(`seen:${keepAs}`) : undefined));
  const [error, setError] = useState<ApiError>();
  const [loading, setLoading] = useState(when);
  const latest = useRef(fetch);
  latest.current = fetch;
  const alive = useRef(true);

  const put = useCallback(
    (next: T) => {
      setData(next);
      if (keepAs) store(`seen:${keepAs}`, next);
    },
    [keepAs],
  );
  const reload = useCallback(async () => {
    setLoading(true);
    try {
      const answer = await latest.current();
      if (!alive.current) return;
      put(answer);
      setError(undefined);
    } catch (reason) {
      if (alive.current) setError(reason instanceof ApiError ? reason : new ApiError('serverFault'));
    } finally {
      if (alive.current) setLoading(false);
    }
  }, [put]);

  useEffect(() => {
    alive.current = true;
    if (when) void reload();
    const stop = onNetwork((online) => online && when && void reload());
    return () => {
      alive.current = false;
      stop();
    };
  }, [reload, when]);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current && when) void reload();
    shownBefore.current = true;
  });
  return { data, error, loading, reload, put };
}
