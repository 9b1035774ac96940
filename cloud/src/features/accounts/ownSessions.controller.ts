import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { endOtherSessions } from '@twin-pledge/shared/contracts/sessions/endOtherSessions';
import { endOwnSession } from '@twin-pledge/shared/contracts/sessions/endOwnSession';
import { listOwnSessions } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { bearerToken } from '../../platform/auth/authenticate';
import type { Device } from '../../platform/auth/deviceOf';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { subjectIdOf } from '../../platform/auth/principal';
import { Sessions } from '../../platform/auth/sessions';
import { tokenHash } from '../../platform/crypto/tokens';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { RequestContext } from '../../platform/http/requestContext';
import { ProveAgain } from './proveAgain';

const tokenOf = ({ koa }: RequestContext): string => bearerToken(koa.get('authorization')) ?? '';

/** Where somebody is signed in, and how they end what they do not know or no longer need, having proved themselves again. */
@Controller()
export class OwnSessionsController {
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly again!: ProveAgain;

  @Handles(listOwnSessions)
  async list(_request: EndpointRequest<typeof listOwnSessions>, principal: SignedInPrincipal, context: RequestContext) {
    const own = await this.sessions.openOf(principal.kind, subjectIdOf(principal) ?? '');
    const here = tokenHash(tokenOf(context));
    return {
      proveBy: await this.again.asks(principal),
      sessions: own.map(({ id, createdAt, lastSeenAt, device, network, tokenHash: hash }) => ({
        id,
        startedAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        device: device as Device | null,
        network,
        isThis: hash === here,
      })),
    };
  }

  @Handles(endOwnSession)
  async end(
    { params, body }: EndpointRequest<typeof endOwnSession>,
    principal: SignedInPrincipal,
    context: RequestContext,
  ) {
    const chainId = subjectIdOf(principal) ?? '';
    await this.again.run({ ...body, principal, token: tokenOf(context) }, async (tx) => {
      const ended = await this.sessions.end(params.id, principal.kind, chainId, tx);
      if (ended === 'unknown') throw new DomainError('notFound');
      if (ended === 'now') await this.audit.append(tx, { chainId, action: 'endSession', actor: principal });
    });
    return { ok: true as const };
  }

  @Handles(endOtherSessions)
  async endOthers(
    { body }: EndpointRequest<typeof endOtherSessions>,
    principal: SignedInPrincipal,
    context: RequestContext,
  ) {
    const chainId = subjectIdOf(principal) ?? '';
    const token = tokenOf(context);
    const ended = await this.again.run({ ...body, principal, token }, async (tx) => {
      const many = await this.sessions.revokeAll(principal.kind, chainId, tx, token);
      const details = { sessionsEnded: many };
      if (many > 0) await this.audit.append(tx, { chainId, action: 'endSession', actor: principal, details });
      return many;
    });
    return { ended };
  }
}
