import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { send } from './send';
import { urlOf } from './urlOf';
import type { Values } from './urlOf';

interface CallOptions {
  idempotencyKey?: string;
  signal?: AbortSignal;
}

interface Parts {
  params?: Values;
  query?: Values;
  body?: unknown;
}

/** Calls an endpoint by its contract and gives its answer; throws a Refusal otherwise. */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: EndpointCall<E>,
  options: CallOptions = {},
): Promise<EndpointAnswer<E>> {
  const { params, query, body } = input as Parts;
  const response = await send(urlOf(endpoint, params, query), {
    method: endpoint.method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), contentType: 'application/json' }),
    idempotencyKey: options.idempotencyKey,
    signal: options.signal,
  });
  return (endpoint.output === 'none' ? undefined : await response.json()) as EndpointAnswer<E>;
}
