import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { useEndpoint } from '../../api/useEndpoint';
import type { DeskCase } from './deskCase';

/**
 * Reads a case once while it is open, since each reading is logged; opened again it is read afresh, since the resident
 * may have sent what was missing.
 */
export const useCase = (caseId: string) =>
  useEndpoint(showDeskCase, { params: { id: caseId } }, { staleMs: Infinity, forgetUnseen: true });

/** Puts a newer view of a case in place; its queue lines are out of date then. */
export function keepCase(view: DeskCase): void {
  queryClient.setQueryData(endpointKey(showDeskCase, { params: { id: view.id } }), view);
  void queryClient.invalidateQueries({ queryKey: ['desk.queue'] });
  void queryClient.invalidateQueries({ queryKey: ['desk.overdue'] });
}

/** Reads a case afresh and gives it, for a screen that turned out to be stale. */
export function rereadCase(caseId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: endpointKey(showDeskCase, { params: { id: caseId } }) });
}
