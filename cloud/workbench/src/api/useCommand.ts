import { useMutation } from '@tanstack/react-query';
import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { command } from './command';
import type { Refusal } from './refusal';

/** A command for a button: `run` does it once, `isPending` while it is on its way, `error` as a Refusal. */
export function useCommand<E extends Endpoint>(
  endpoint: E,
  after?: (answer: EndpointAnswer<E>, input: EndpointCall<E>) => void,
) {
  const mutation = useMutation<EndpointAnswer<E>, Refusal, EndpointCall<E>>({
    mutationFn: (input) => command(endpoint, input),
    onSuccess: after,
    // The command itself tries again; while offline it must fail visibly instead of waiting unseen.
    networkMode: 'always',
    retry: false,
  });
  const { mutate: run, mutateAsync: runAsync, isPending, error, data, reset } = mutation;
  return { run, runAsync, isPending, error, data, reset };
}
