import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Endpoint, EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from './call';

type Paged = { next: string | null };

/** Reads a list page by page, by key: `fetchNextPage` asks for what comes after the last line. */
export function usePages<E extends Endpoint>(endpoint: E, asked: Record<string, unknown>, enabled = true) {
  return useInfiniteQuery({
    queryKey: [endpoint.id, 'pages', asked],
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...asked, after: pageParam };
      // What a person typed goes in the body, whatever else is asked for in the address.
      const input = endpoint.input.body === undefined ? { query: page } : { body: page };
      return (await call(endpoint, input as never, { signal })) as EndpointAnswer<E> & Paged;
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    enabled,
  });
}
