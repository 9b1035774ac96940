import type { Context } from '@midwayjs/koa';
import type { SessionOrigin } from '../auth/sessions';

/** What a method may want to know of a request besides its input. */
export interface RequestContext {
  readonly requestId: string;
  /** The network address of the caller, for limits on attempts only. */
  readonly clientAddress: string;
  /** The framework's own context: `koa.req` is the stream of bytes of an endpoint whose body is `stream`. */
  readonly koa: Context;
}

/** From where a session is begun. */
export const originOf = ({ koa, clientAddress }: RequestContext): SessionOrigin => ({
  userAgent: koa.get('user-agent'),
  clientAddress,
});
