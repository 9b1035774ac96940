import { useQueries } from '@tanstack/react-query';
import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { call } from '../api/call';
import { endpointKey } from '../api/endpointKey';

/** Names of some regions by their codes, as they become known. */
export function useRegionName(codes: readonly (string | undefined)[]): (code: string) => string | undefined {
  const wanted = [...new Set(codes.filter((code): code is string => /^\d{12}$/.test(code ?? '')))];
  const found = useQueries({
    queries: wanted.map((parent) => ({
      queryKey: endpointKey(listRegions, { query: { parent } }),
      queryFn: ({ signal }: { signal: AbortSignal }) => call(listRegions, { query: { parent } }, { signal }),
      staleTime: Infinity,
    })),
  });
  const names = new Map(
    wanted.map((code, index) => [code, found[index]?.data?.path.map((part) => part.name).join('')]),
  );
  return (code) => names.get(code) || undefined;
}
