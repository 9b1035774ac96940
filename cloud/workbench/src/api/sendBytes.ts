import type { Endpoint, EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { send } from './send';
import { urlOf } from './urlOf';
import type { Values } from './urlOf';

/** Sends a file to an endpoint that reads its bytes; answers what it says of it. */
export async function sendBytes<E extends Endpoint>(
  endpoint: E,
  query: Values,
  file: Blob,
  params: Values = {},
): Promise<EndpointAnswer<E>> {
  const response = await send(urlOf(endpoint, params, query), {
    method: endpoint.method,
    body: file,
    contentType: 'application/octet-stream',
  });
  return (await response.json()) as EndpointAnswer<E>;
}
