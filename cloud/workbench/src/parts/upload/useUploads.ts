import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { useCallback, useRef, useState } from 'react';
import { uploadPage } from './uploadPage';

type PaperDocument = EndpointAnswer<typeof addDocument>;

/** A page on its way, each alone: one that fails holds up no other. */
export interface PageOnItsWay {
  key: number;
  file: File;
  share: number;
  error: unknown;
  uploadId?: string | undefined;
}

interface Target {
  /** Gives the document the pages belong to, opening it first where there is none. */
  open: () => Promise<string>;
  /** Told after each page that arrived whole. */
  arrived: (document: PaperDocument) => void;
}

let lastKey = 0;

/** Pages being sent for one document, with how far each is, why one failed, and trying it again. */
export function useUploads({ open, arrived }: Target) {
  const [pages, setPages] = useState<PageOnItsWay[]>([]);
  // Pages follow each other in the order they were chosen.
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const change = useCallback(
    (key: number, part: Partial<PageOnItsWay>) =>
      setPages((all) => all.map((page) => (page.key === key ? { ...page, ...part } : page))),
    [],
  );
  const drop = useCallback((key: number) => setPages((all) => all.filter((page) => page.key !== key)), []);
  const run = useCallback(
    (page: PageOnItsWay) => {
      change(page.key, { error: null });
      line.current = line.current.then(async () => {
        try {
          const progress = {
            onProgress: (share: number) => change(page.key, { share }),
            onStarted: (uploadId: string) => change(page.key, { uploadId }),
          };
          const document = await uploadPage(await open(), page.file, progress, page.uploadId);
          drop(page.key);
          arrived(document);
        } catch (error) {
          change(page.key, { error });
        }
      });
    },
    [open, arrived, change, drop],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      const fresh = files.map((file) => ({ key: ++lastKey, file, share: 0, error: null }));
      setPages((all) => [...all, ...fresh]);
      for (const page of fresh) run(page);
    },
    [run],
  );
  return { pages, add, retry: run, drop };
}
