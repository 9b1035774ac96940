import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { ApiError } from '../api/apiError';
import { call } from '../api/call';
import { sessionToken } from '../platform/token';
import { keepToken } from '../platform/token';
import { accountStore } from './accountStore';
import { signInUnseen } from './signIn';

type Options = Parameters<typeof call>[2];

let renewing: Promise<boolean> | null = null;

/** A member of staff signs in with both factors or not at all: WeChat would make a resident of them, unseen. */
function renewed(): Promise<boolean> {
  if (accountStore.get()?.kind === 'staff') return Promise.resolve(false);
  renewing ??= signInUnseen().finally(() => {
    renewing = null;
  });
  return renewing;
}

/**
 * Calls an endpoint as whoever is signed in. A resident's expired session is renewed unseen where WeChat can; else ApiError
 * `notSignedIn` leads to the sign-in page, and nothing that was typed is lost.
 */
export async function authedCall<E extends Endpoint>(
  endpoint: E,
  input: EndpointCall<E>,
  options?: Options,
): Promise<EndpointAnswer<E>> {
  if (sessionToken() === null && !(await renewed())) throw new ApiError('notSignedIn');
  try {
    return await call(endpoint, input, options);
  } catch (error) {
    const expired = error instanceof ApiError && (error.code === 'sessionExpired' || error.code === 'notSignedIn');
    if (!expired) throw error;
    keepToken(null);
    if (!(await renewed())) throw error;
    return call(endpoint, input, options);
  }
}
