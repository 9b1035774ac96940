import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { saveResponse } from './saveResponse';
import { send } from './send';
import { urlOf } from './urlOf';
import type { Values } from './urlOf';

/** Reads a file with the session's token and hands it to the browser to be saved, under the name that the server gives it. */
export async function saveFile(endpoint: Endpoint, { params = {}, query = {} }: { params?: Values; query?: Values }) {
  await saveResponse(await send(urlOf(endpoint, params, query), { method: endpoint.method }));
}
