import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showNeeds } from '@twin-pledge/shared/contracts/referrals/showNeeds';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useEndpoint } from '../../../api/useEndpoint';
import { useCaseDesk } from '../caseDeskContext';

export type Needs = EndpointAnswer<typeof showNeeds>;
export type NeedLine = Needs['lines'][number];
export type Letter = Needs['referrals'][number];

/** The list of needs of the open case, and the letters that left. */
export function useNeeds() {
  const { view } = useCaseDesk();
  return useEndpoint(showNeeds, { params: { id: view.id } }, { forgetUnseen: true });
}

/** Puts the answer of a command in place. */
export const keepNeeds = (caseId: string, needs: Needs): void => {
  queryClient.setQueryData(endpointKey(showNeeds, { params: { id: caseId } }), needs);
};

/** Reads it again after a letter has moved on. */
export const readNeedsAgain = (): Promise<void> => queryClient.invalidateQueries({ queryKey: [showNeeds.id] });
