import { createContext, useContext } from 'react';
import type { DraftDesk } from './useDraft';

export const DraftContext = createContext<DraftDesk | null>(null);

/** The open draft, for everything on its page. */
export function useDraftDesk(): DraftDesk {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error('useDraftDesk outside of a draft');
  return draft;
}
