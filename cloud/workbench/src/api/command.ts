import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from './call';
import { CommandKeys } from './commandKeys';
import { mayPass } from './refusal';

const keys = new CommandKeys();
const pausesMs = [800, 2_500];

/**
 * Does a command once: where no answer arrived it is sent again under the same key, twice by itself, later when the
 * person tries again.
 */
export async function command<E extends Endpoint>(endpoint: E, input: EndpointCall<E>): Promise<EndpointAnswer<E>> {
  const idempotencyKey = endpoint.idempotent ? keys.keyFor(endpoint.id, input) : undefined;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await call(endpoint, input, { idempotencyKey });
      keys.settle(endpoint.id, input);
      return answer;
    } catch (error) {
      const pauseMs = pausesMs[attempt];
      const again = idempotencyKey !== undefined && mayPass(error);
      if (!again) keys.settle(endpoint.id, input);
      if (!again || pauseMs === undefined) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}
