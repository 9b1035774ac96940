import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from '../api/call';
import { readStored, store } from '../platform/storage';

type Level = EndpointAnswer<typeof listRegions>;

const known = new Map<string, Promise<Level>>();

/** The regions directly inside one (the widest without one); remembered, also for when there is no network. ApiError. */
export function loadRegions(parent?: string): Promise<Level> {
  const name = parent ?? 'top';
  const asked = known.get(name);
  if (asked) return asked;
  const fresh = call(listRegions, { query: { parent } }).then(
    (level) => {
      store(`regions:${name}`, level);
      return level;
    },
    (error: unknown) => {
      known.delete(name);
      const kept = readStored<Level>(`regions:${name}`);
      if (kept) return kept;
      throw error;
    },
  );
  known.set(name, fresh);
  return fresh;
}

/** Of the regions inside one, those that the system serves: where one can apply. ApiError. */
export const loadServedRegions = (parent?: string): Promise<Level> =>
  loadRegions(parent).then((level) => ({ ...level, children: level.children.filter((region) => region.served) }));
