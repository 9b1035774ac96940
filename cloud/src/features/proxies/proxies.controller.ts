import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { askProxyCall } from '@twin-pledge/shared/contracts/proxies/askProxyCall';
import { confirmProxy } from '@twin-pledge/shared/contracts/proxies/confirmProxy';
import { listMyProxies } from '@twin-pledge/shared/contracts/proxies/listMyProxies';
import { listProxyCalls } from '@twin-pledge/shared/contracts/proxies/listProxyCalls';
import { recordProxyCall } from '@twin-pledge/shared/contracts/proxies/recordProxyCall';
import { revokeProxy } from '@twin-pledge/shared/contracts/proxies/revokeProxy';
import { showCaseProxies } from '@twin-pledge/shared/contracts/proxies/showCaseProxies';
import { showDraftProxy } from '@twin-pledge/shared/contracts/proxies/showDraftProxy';
import { showProxyCall } from '@twin-pledge/shared/contracts/proxies/showProxyCall';
import type { ResidentPrincipal, SignedInPrincipal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { AskProxyCall } from './askProxyCall.command';
import { MandateViews } from './mandateViews';
import { OwnProxies } from './ownProxies.query';
import { OwnProxy } from './ownProxy.command';
import { ProxyCalls } from './proxyCalls.query';
import { RecordProxyCall } from './recordProxyCall.command';

/** Who acts for whom: named, confirmed on the phone or in a noted call, ended by either side. */
@Controller()
export class ProxiesController {
  @Inject() private readonly own!: OwnProxies;
  @Inject() private readonly commands!: OwnProxy;
  @Inject() private readonly ask!: AskProxyCall;
  @Inject() private readonly calls!: ProxyCalls;
  @Inject() private readonly record!: RecordProxyCall;
  @Inject() private readonly views!: MandateViews;

  @Handles(listMyProxies)
  async mine(_request: EndpointRequest<typeof listMyProxies>, principal: ResidentPrincipal) {
    return { proxies: await this.own.mine(principal) };
  }

  @Handles(confirmProxy)
  async confirm({ params }: EndpointRequest<typeof confirmProxy>, principal: ResidentPrincipal) {
    return this.views.of(await this.commands.confirm(principal, params.id), 'applicant');
  }

  @Handles(revokeProxy)
  async revoke({ params }: EndpointRequest<typeof revokeProxy>, principal: SignedInPrincipal) {
    const { mandate, side } = await this.commands.end(principal, params.id);
    return this.views.of(mandate, side);
  }

  @Handles(askProxyCall)
  async askCall({ params, body }: EndpointRequest<typeof askProxyCall>, principal: SignedInPrincipal) {
    return this.views.of(await this.ask.run(principal, params.id, body.number), 'proxy');
  }

  @Handles(showDraftProxy)
  async ofDraft({ params }: EndpointRequest<typeof showDraftProxy>, principal: SignedInPrincipal) {
    return { proxy: await this.own.ofDraft(principal, params.id) };
  }

  @Handles(showCaseProxies)
  async ofCase({ params }: EndpointRequest<typeof showCaseProxies>, principal: SignedInPrincipal) {
    return { proxies: await this.own.ofCase(principal, params.id) };
  }

  @Handles(listProxyCalls)
  async listCalls({ body }: EndpointRequest<typeof listProxyCalls>, principal: StaffPrincipal) {
    return { people: await this.calls.list(principal, body.name) };
  }

  @Handles(showProxyCall)
  async showCall({ params }: EndpointRequest<typeof showProxyCall>, principal: StaffPrincipal) {
    return this.calls.one(principal, params.id);
  }

  @Handles(recordProxyCall)
  async recordCall({ params, body }: EndpointRequest<typeof recordProxyCall>, principal: StaffPrincipal) {
    const outcome = await this.record.run(principal, params.id, body);
    return { outcome, call: await this.calls.one(principal, params.id) };
  }
}
