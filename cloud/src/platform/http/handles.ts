import { RequestMapping } from '@midwayjs/core';
import type { Context } from '@midwayjs/koa';
import type {
  Endpoint,
  EndpointAccess,
  EndpointRequest,
  EndpointResult,
} from '@twin-pledge/shared/contracts/defineEndpoint';
import type { Principal, ResidentPrincipal, SignedInPrincipal, StaffPrincipal } from '../auth/principal';
import type { AnyHandler } from './anyHandler';
import type { BinaryAnswer } from './binaryAnswer';
import { EndpointPipeline } from './endpointPipeline';
import { noteHandled } from './endpointRegistry';
import type { RequestContext } from './requestContext';

/** The permission map says at run time whose action it is; the method takes whichever kind of caller that makes. */
type AnyoneWithTheAction = never;

type PrincipalFor<A extends EndpointAccess> = A extends 'public'
  ? Principal
  : A extends 'resident'
    ? ResidentPrincipal
    : A extends 'staff'
      ? StaffPrincipal
      : A extends 'signedIn'
        ? SignedInPrincipal
        : AnyoneWithTheAction;

type ResultFor<E extends Endpoint> = E['output'] extends 'binary'
  ? BinaryAnswer
  : E['output'] extends 'none'
    ? void
    : EndpointResult<E>;

/** A method that answers an endpoint: parsed input, who calls, and the request around it. */
export type HandlerFor<E extends Endpoint> = (
  request: EndpointRequest<E>,
  principal: PrincipalFor<E['access']>,
  context: RequestContext,
) => Promise<ResultFor<E>>;

/**
 * Gives a controller's method an endpoint to answer. Around it: who calls, may they, is the input well formed, was this
 * very command done before, does the answer keep to its form. The types of the method are checked against the endpoint.
 */
export function Handles<const E extends Endpoint>(endpoint: E) {
  noteHandled(endpoint);
  return <H extends HandlerFor<E>>(target: object, name: string, descriptor: TypedPropertyDescriptor<H>): void => {
    const method = descriptor.value as unknown as AnyHandler;
    const answer = async function (this: object, koa: Context): Promise<void> {
      const pipeline = await koa.requestContext.getAsync(EndpointPipeline);
      await pipeline.answer(endpoint, method.bind(this), koa);
    };
    (descriptor as PropertyDescriptor).value = answer;
    const mapping = RequestMapping({
      path: endpoint.path,
      requestMethod: endpoint.method.toLowerCase(),
      routerName: endpoint.id,
      middleware: [],
    });
    mapping(target, name, descriptor as PropertyDescriptor);
  };
}
