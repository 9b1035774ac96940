import { addFoundFact } from '@twin-pledge/shared/contracts/assessment/addFoundFact';
import { showAssessment } from '@twin-pledge/shared/contracts/assessment/showAssessment';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useCommand } from '../../../api/useCommand';
import { useEndpoint } from '../../../api/useEndpoint';
import { useCaseDesk } from '../caseDeskContext';

export type AssessmentOfCase = EndpointAnswer<typeof showAssessment>;

const keyOf = (caseId: string) => endpointKey(showAssessment, { params: { id: caseId } });

/** The assessment of the open case: declared, found, and what both come to. */
export function useAssessment() {
  const { view } = useCaseDesk();
  return useEndpoint(showAssessment, { params: { id: view.id } }, { forgetUnseen: true });
}

/** Reads the assessment of a case afresh where it is shown. */
export const rereadAssessment = (caseId: string): Promise<void> =>
  queryClient.invalidateQueries({ queryKey: keyOf(caseId) });

/** Puts something found beside what was declared; the worksheet follows at once. */
export function useAddFoundFact(done: () => void) {
  const { view } = useCaseDesk();
  return useCommand(addFoundFact, (assessment) => {
    queryClient.setQueryData(keyOf(view.id), assessment);
    done();
  });
}
