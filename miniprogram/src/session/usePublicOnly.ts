import { useStore } from '../state/useStore';
import { settingsStore } from './settings';

/**
 * Whether only public pages are shown: the browser's pages of a real office, since people file in WeChat, at the window
 * or by telephone. The mini-program, and a demonstration, show everything.
 */
export function usePublicOnly(): boolean {
  const settings = useStore(settingsStore);
  return process.env.TARO_ENV === 'h5' && settings !== undefined && !settings.demonstration;
}
