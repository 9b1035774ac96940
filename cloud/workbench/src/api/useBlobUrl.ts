import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** Bytes as an address inside this window, given back when no longer shown; null is not read. */
export function useBlobUrl(key: readonly (string | null)[] | null, read: (signal: AbortSignal) => Promise<Blob>) {
  const file = useQuery({
    queryKey: key ?? ['no file'],
    queryFn: ({ signal }) => read(signal),
    enabled: key !== null,
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    refetchOnWindowFocus: false,
  });
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!file.data) {
      setUrl(null);
      return undefined;
    }
    const made = URL.createObjectURL(file.data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file.data]);
  return { url, blob: file.data ?? null, isLoading: file.isLoading, error: file.error, reload: file.refetch };
}
