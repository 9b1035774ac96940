import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './refusal';

/** The one cache of answers; a read is tried again only where no answer arrived. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && mayPass(error),
      retryDelay: (attempt) => 600 * 2 ** attempt,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      gcTime: 10 * 60_000,
    },
  },
});
