import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from '../api/call';
import { readStored } from '../platform/storage';
import { useLoad, type Loaded } from './useLoad';

export type Place = EndpointAnswer<typeof showPlace>;

/** Whose office it is: the township's, also where the place is a village in it. */
export function officeName({ code, names }: Place): string {
  const isVillage = !code.endsWith('000');
  return `${names[names.length - (isVillage ? 2 : 1)] ?? names[0] ?? ''}民政办`;
}

/**
 * What applies in a place: telephone numbers, aids, rules. Kept for when there is no network; whoever needs no more than
 * the telephone asks only where nothing is kept.
 */
export function usePlace(code: string | null, { kept = false } = {}): Loaded<Place> {
  const keepAs = code ? `place:${code}` : undefined;
  return useLoad(() => call(showPlace, { params: { code: code ?? '' } }), {
    keepAs,
    when: keepAs !== undefined && !(kept && readStored(`seen:${keepAs}`)),
  });
}
