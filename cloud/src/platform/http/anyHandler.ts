import type { Principal } from '../auth/principal';
import type { RequestContext } from './requestContext';

/** A method as the pipeline calls it, after the types have done their work. */
export type AnyHandler = (request: unknown, principal: Principal, context: RequestContext) => Promise<unknown>;
