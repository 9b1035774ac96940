import { useEffect, useState } from 'react';
import { isOnline, onNetwork } from './network';

/** Whether there is a network, drawn anew when that changes. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(isOnline);
  useEffect(() => {
    setOnline(isOnline());
    return onNetwork(setOnline);
  }, []);
  return online;
}
