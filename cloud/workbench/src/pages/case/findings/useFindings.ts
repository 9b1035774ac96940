import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showCaseFindings } from '@twin-pledge/shared/contracts/findings/showCaseFindings';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useEndpoint } from '../../../api/useEndpoint';

export type CaseFindings = EndpointAnswer<typeof showCaseFindings>;
export type Finding = CaseFindings['findings'][number];

/** The findings of false commitment about the people of a case. */
export const useFindings = (caseId: string) =>
  useEndpoint(showCaseFindings, { params: { id: caseId } }, { forgetUnseen: true });

/** Puts the answer of an act in place. */
export function keepFindings(view: CaseFindings): void {
  queryClient.setQueryData(endpointKey(showCaseFindings, { params: { id: view.caseId } }), view);
}

/** Reads them afresh: a screen was older than the finding, or something happened by another way. */
export const rereadFindings = async (caseId: string): Promise<void> =>
  queryClient.refetchQueries({ queryKey: endpointKey(showCaseFindings, { params: { id: caseId } }) });
