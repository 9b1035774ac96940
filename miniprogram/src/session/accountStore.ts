import type { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { readStored } from '../platform/storage';
import { createStore } from '../state/createStore';

export type Account = EndpointAnswer<typeof showMe>;

/** Who is signed in on this phone; null when nobody is. Known from last time also without network. */
export const accountStore = createStore<Account | null>(readStored<Account>('account') ?? null);
