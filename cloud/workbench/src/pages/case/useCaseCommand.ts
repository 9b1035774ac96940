import type { Endpoint, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { useMutation } from '@tanstack/react-query';
import { command } from '../../api/command';
import type { Refusal } from '../../api/refusal';
import { useCaseDesk } from './caseDeskContext';
import type { DeskCase } from './deskCase';

type BodyOf<E extends Endpoint> = EndpointCall<E> extends { body: infer B } ? B : never;

/**
 * A command on the open case: id and version are added, the new view is shown, a stale screen is told and mended while
 * everything typed stays.
 */
export function useCaseCommand<E extends Endpoint>(endpoint: E, said: string, after?: () => void) {
  const desk = useCaseDesk();
  const mutation = useMutation<DeskCase, Refusal, Omit<BodyOf<E>, 'version'>>({
    mutationFn: async (body) =>
      (await command(endpoint, {
        params: { id: desk.view.id },
        body: { ...body, version: desk.view.version },
      } as unknown as EndpointCall<E>)) as DeskCase,
    onSuccess: (view) => {
      desk.settled(view, said);
      after?.();
    },
    onError: (error) => void desk.refused(error),
    networkMode: 'always',
    retry: false,
  });
  const stale = mutation.error?.code === 'staleVersion';
  return { run: mutation.mutate, isPending: mutation.isPending, error: stale ? null : mutation.error };
}
