const listeners = new Set<(online: boolean) => void>();

/** Begins to watch the network; called once when the program starts. */
export function watchNetwork(): void {
  const tell = () => listeners.forEach((listener) => listener(isOnline()));
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
}

/** Whether the browser believes it has a network. */
export const isOnline = (): boolean => navigator.onLine;

/** Calls back when the network goes or comes; answers how to stop. */
export function onNetwork(listener: (online: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
