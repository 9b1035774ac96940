import Taro from '@tarojs/taro';

let online = true;
const listeners = new Set<(online: boolean) => void>();

function tell(next: boolean): void {
  if (next === online) return;
  online = next;
  for (const listener of listeners) listener(online);
}

/** Begins to watch the network; called once when the program starts. */
export function watchNetwork(): void {
  void Taro.getNetworkType().then((answer) => tell(answer.networkType !== 'none'));
  Taro.onNetworkStatusChange((status) => tell(status.isConnected));
}

/** Whether the phone believes it has a network. */
export const isOnline = (): boolean => online;

/** Calls back when the network goes or comes; answers how to stop. */
export function onNetwork(listener: (online: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
