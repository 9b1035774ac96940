import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { Endpoint, EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { call } from './call';

type Paged = { next: string | null };

/** Reads a list page by page, by key: `fetchNextPage` asks for what comes after the last line. */
export function usePages<E extends Endpoint>(endpoint: E, query: Record<string, unknown>, enabled = true) {
  return useInfiniteQuery({
    queryKey: [endpoint.id, 'pages', query],
    queryFn: async ({ pageParam, signal }) =>
      (await call(endpoint, { query: { ...query, after: pageParam } } as never, { signal })) as EndpointAnswer<E> &
        Paged,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    enabled,
  });
}
