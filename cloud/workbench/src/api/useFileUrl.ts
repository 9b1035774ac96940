import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fileBlob } from './fileBlob';

/** A page of a paper as an address inside this window, given back when no longer shown; each reading is logged. */
export function useFileUrl(fileId: string | null) {
  const file = useQuery({
    queryKey: ['file', fileId],
    queryFn: ({ signal }) => fileBlob(fileId ?? '', signal),
    enabled: fileId !== null,
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
