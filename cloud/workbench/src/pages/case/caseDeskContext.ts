import { createContext, useContext } from 'react';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import type { DeskCase } from './deskCase';

export interface CaseDesk {
  view: DeskCase;
  /** Whether the case allows an action and the roles of who is signed in too. */
  allows(action: CaseAction): boolean;
  /** Takes in what the server answered to a command, and says so. */
  settled(view: DeskCase, said: string): void;
  /** Deals with a refusal that the page itself can mend: a stale screen. True where it did. */
  refused(error: unknown): boolean;
}

export const CaseDeskContext = createContext<CaseDesk | null>(null);

/** The open case, for everything that stands on its page. */
export function useCaseDesk(): CaseDesk {
  const desk = useContext(CaseDeskContext);
  if (!desk) throw new Error('useCaseDesk outside of a case');
  return desk;
}
