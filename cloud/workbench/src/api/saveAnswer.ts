import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { saveResponse } from './saveResponse';
import { send } from './send';
import { urlOf } from './urlOf';

/** Asks an endpoint for a file and hands it to the browser to be saved, under the name that the server gives it. */
export async function saveAnswer(endpoint: Endpoint, body: unknown): Promise<void> {
  const response = await send(urlOf(endpoint), {
    method: endpoint.method,
    body: JSON.stringify(body),
    contentType: 'application/json',
  });
  await saveResponse(response);
}
