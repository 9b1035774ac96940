import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import { useEffect } from 'react';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useEndpoint } from '../../../api/useEndpoint';
import { useCaseDesk } from '../caseDeskContext';
import type { Procedure } from './procedure';

/** The procedure of the open case; read again when the case has moved on by another way. */
export function useProcedure() {
  const { view } = useCaseDesk();
  const found = useEndpoint(showProcedure, { params: { id: view.id } }, { staleMs: Infinity, forgetUnseen: true });
  const { data, refetch } = found;
  const behind = data !== undefined && data.version < view.version;
  useEffect(() => {
    if (behind) void refetch();
  }, [behind, refetch]);
  return found;
}

/** Puts the answer of an act in place. */
export function keepProcedure(procedure: Procedure): void {
  queryClient.setQueryData(endpointKey(showProcedure, { params: { id: procedure.caseId } }), procedure);
}
