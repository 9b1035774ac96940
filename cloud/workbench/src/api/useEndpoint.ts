import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from './call';
import { endpointKey } from './endpointKey';

interface Options {
  enabled?: boolean;
  /** How long an answer counts as fresh; 15 seconds unless told. */
  staleMs?: number;
  /** Keeps showing the last answer while another page or filter loads. */
  keepLast?: boolean;
  /** Forgets the answer once no page shows it, so that opening it again reads it afresh. */
  forgetUnseen?: boolean;
  /** Asks again as long as it is seen and this is so: something is expected from elsewhere. */
  againWhile?: (answer: unknown) => boolean;
}

const againMs = 5_000;

/** Reads an endpoint and keeps its answer; loading, error and data as react-query tells them. */
export function useEndpoint<E extends Endpoint>(endpoint: E, input: EndpointCall<E>, options: Options = {}) {
  return useQuery<EndpointAnswer<E>>({
    queryKey: endpointKey(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, { signal }),
    enabled: options.enabled ?? true,
    staleTime: options.staleMs ?? 15_000,
    ...(options.forgetUnseen ? { gcTime: 0 } : {}),
    refetchInterval: ({ state }) => (state.data && options.againWhile?.(state.data) ? againMs : false),
    ...(options.keepLast ? { placeholderData: keepPreviousData } : {}),
  });
}
