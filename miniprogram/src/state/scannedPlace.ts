import { isRegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { forget, readStored, store } from '../platform/storage';
import { keepHomePlace } from './homePlace';

/**
 * The village of the application code that was scanned: as the page was opened with it, else as it was kept when the
 * person had to sign in first or began another day. Null where none was; what is no code of a place is none.
 */
export function scannedPlace(told: string | undefined): string | null {
  if (told === undefined || !isRegionCode(told)) return readStored<string>('scanned') ?? null;
  store('scanned', told);
  keepHomePlace(told);
  return told;
}

/** The village has gone into an application: the next one is not assumed to be of the same. */
export const forgetScannedPlace = (): void => forget('scanned');
