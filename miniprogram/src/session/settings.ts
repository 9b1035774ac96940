import { publicSettings } from '@twin-pledge/shared/contracts/regions/publicSettings';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { plainDateInShanghai, type PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { call } from '../api/call';
import { readStored, store } from '../platform/storage';
import { createStore } from '../state/createStore';

type Settings = EndpointAnswer<typeof publicSettings>;

/** How far the server's day may lie from the phone's before the phone's clock is taken to be wrong: kept per start. */
interface Kept {
  settings: Settings;
  /** The phone's own day at that time. */
  phoneToday: PlainDate;
}

let kept: Kept | undefined;

/** What the server told last, on this start or an earlier one. */
export const settingsStore = createStore<Settings | undefined>(readStored<Kept>('settings')?.settings);

const phoneToday = (): PlainDate => plainDateInShanghai(new Date());

/** What the server tells everybody; asked once per start, from memory without network. ApiError when never known. */
export async function loadSettings(): Promise<Settings> {
  try {
    kept = { settings: await call(publicSettings, {}), phoneToday: phoneToday() };
    store('settings', kept);
    settingsStore.set(kept.settings);
  } catch (error) {
    kept ??= readStored<Kept>('settings');
    if (!kept) throw error;
  }
  return kept.settings;
}

/**
 * The day in Shanghai: the server's where it was heard of on the phone's present day, so that a phone with a wrong
 * clock counts ages right.
 */
export function today(): PlainDate {
  kept ??= readStored<Kept>('settings');
  return kept && kept.phoneToday === phoneToday() ? kept.settings.today : phoneToday();
}
