import { useSyncExternalStore } from 'react';
import type { Store } from './createStore';

/** The value of a store, drawn anew when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
