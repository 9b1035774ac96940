import { useEffect } from 'react';
import { useStore } from '../state/useStore';
import type { PageUpload, PaperPlace } from './pageUpload';
import { samePaper } from './pageUpload';
import { uploads } from './uploads';

/** The pages that are on their way for a paper, drawn anew with each step. */
export function useUploads(place: PaperPlace): PageUpload[] {
  return useStore(uploads.pages).filter((page) => samePaper(page.place, place));
}

/** Calls back each time a page has arrived. */
export function useArrivals(onArrived: () => void): void {
  const arrived = useStore(uploads.arrived);
  useEffect(() => {
    if (arrived > 0) onArrived();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only an arrival counts
  }, [arrived]);
}
