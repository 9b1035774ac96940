import type { Endpoint, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { CallOptions } from './callEndpoint';

/** A call put together beforehand, to be made with `cloud.call(...callOf(…))` or refused with `cloud.refusal(...)`. */
export function callOf<E extends Endpoint>(
  endpoint: E,
  input: EndpointCall<E>,
  options: CallOptions,
): [E, EndpointCall<E>, CallOptions] {
  return [endpoint, input, options];
}
