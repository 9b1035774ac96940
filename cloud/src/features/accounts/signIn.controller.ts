import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { bearerToken } from '../../platform/auth/authenticate';
import type { Principal, SignedInPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Sessions } from '../../platform/auth/sessions';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { originOf } from '../../platform/http/requestContext';
import type { RequestContext } from '../../platform/http/requestContext';
import { Wechat } from '../../platform/wechat/wechat';
import { StaffViews } from '../staff/api';
import { AccountRepository } from './account.repository';
import { DemonstrationAccounts } from './demonstrationAccounts';
import { ResidentViews } from './residentViews';

/** A phone carrier's whole town may share one address, so this only stops a flood. */
const perAddress = { attempts: 600, withinSeconds: 60 };

/** Signing in and out, and who is signed in. */
@Controller()
export class SignInController {
  @Inject() private readonly wechat!: Wechat;
  @Inject() private readonly sessions!: Sessions;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly accounts!: AccountRepository;
  @Inject() private readonly demonstration!: DemonstrationAccounts;
  @Inject() private readonly residentViews!: ResidentViews;
  @Inject() private readonly staffViews!: StaffViews;

  @Handles(signInWithWechat)
  async wechatSignIn({ body }: EndpointRequest<typeof signInWithWechat>, _nobody: Principal, context: RequestContext) {
    await this.limits.count([`wechat-sign-in@${context.clientAddress}`], perAddress);
    const { openId } = await this.wechat.codeToSession(body.code);
    const { id } = await this.accounts.ofOpenId(openId);
    const { token, expiresAt } = await this.sessions.issue('resident', id, undefined, originOf(context));
    return { token, expiresAt: expiresAt.toISOString(), account: await this.residentViews.self(id) };
  }

  @Handles(listDemonstrationAccounts)
  async demonstrationAccounts() {
    return { accounts: [...this.demonstration.list()] };
  }

  @Handles(signInDemonstration)
  async demonstrationSignIn(
    { body }: EndpointRequest<typeof signInDemonstration>,
    _nobody: Principal,
    context: RequestContext,
  ) {
    const { kind, subjectId, token, expiresAt } = await this.demonstration.signIn(body.key, originOf(context));
    const views = kind === 'staff' ? this.staffViews : this.residentViews;
    return { token, expiresAt: expiresAt.toISOString(), account: await views.self(subjectId) };
  }

  @Handles(showMe)
  async me(_request: EndpointRequest<typeof showMe>, principal: SignedInPrincipal) {
    return principal.kind === 'staff'
      ? this.staffViews.self(principal.staffId)
      : this.residentViews.self(principal.accountId);
  }

  @Handles(signOut)
  async out(_request: EndpointRequest<typeof signOut>, _principal: SignedInPrincipal, { koa }: RequestContext) {
    const token = bearerToken(koa.get('authorization'));
    if (token) await this.sessions.revoke(token);
    return { ok: true as const };
  }
}
