import type { Endpoint, EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { send } from './send';
import { urlOf } from './urlOf';
import type { Values } from './urlOf';

/** Sends a file to an endpoint that reads its bytes, and its name or title with it; answers what it says of it. */
export async function sendBytes<E extends Endpoint>(
  endpoint: E,
  file: Blob,
  { label, params = {} }: { label?: string; params?: Values },
): Promise<EndpointAnswer<E>> {
  const response = await send(urlOf(endpoint, params), {
    method: endpoint.method,
    body: file,
    label,
    contentType: 'application/octet-stream',
  });
  return (await response.json()) as EndpointAnswer<E>;
}
