import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from '../api/call';
import { useLoad, type Loaded } from './useLoad';

export type Place = EndpointAnswer<typeof showPlace>;

/** What applies in a place: telephone numbers, aids, rules. Kept for when there is no network. */
export function usePlace(code: string | null): Loaded<Place> {
  return useLoad(() => call(showPlace, { params: { code: code ?? '' } }), {
    keepAs: code ? `place:${code}` : undefined,
    when: code !== null,
  });
}
