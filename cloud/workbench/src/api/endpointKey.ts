import type { Endpoint, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';

/** Under which key the answer of an endpoint is cached. */
export function endpointKey<E extends Endpoint>(endpoint: E, input?: EndpointCall<E>): readonly unknown[] {
  return input === undefined ? [endpoint.id] : [endpoint.id, input];
}
