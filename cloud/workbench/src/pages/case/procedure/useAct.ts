import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { useMutation } from '@tanstack/react-query';
import { command } from '../../../api/command';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import type { Refusal } from '../../../api/refusal';
import { rereadAssessment } from '../assessment/useAssessment';
import { useCaseDesk } from '../caseDeskContext';
import type { DeskCase } from '../deskCase';
import { rereadCase } from '../useCase';
import { actWords } from './actWords';
import type { Procedure } from './procedure';
import { keepProcedure } from './useProcedure';

/** Does one act of the procedure: the whole page follows, a stale screen is told and mended while what was typed stays. */
export function useAct(action: ProcedureAction, done: () => void) {
  const desk = useCaseDesk();
  const { id, version } = desk.view;
  const mutation = useMutation<Procedure, Refusal, object>({
    mutationFn: (content) => {
      const call = { params: { id }, body: { version, act: { action, ...content } } };
      return command(doAct, call as unknown as EndpointCall<typeof doAct>);
    },
    onSuccess: async (procedure) => {
      keepProcedure(procedure);
      void rereadAssessment(id);
      await rereadCase(id);
      const now = queryClient.getQueryData<DeskCase>(endpointKey(showDeskCase, { params: { id } }));
      if (now) desk.settled(now, actWords[action].said);
      done();
    },
    onError: (error) => void desk.refused(error),
    networkMode: 'always',
    retry: false,
  });
  const stale = mutation.error?.code === 'staleVersion';
  return { run: mutation.mutate, isPending: mutation.isPending, error: stale ? null : mutation.error };
}
