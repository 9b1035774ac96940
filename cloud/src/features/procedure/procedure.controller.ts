import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CaseViewing } from '../cases/api';
import { DoAct } from './doAct.command';
import { ProcedureViews } from './procedureViews';

/** From acceptance to the decision and its notices, act by act. */
@Controller()
export class ProcedureController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly views!: ProcedureViews;
  @Inject() private readonly act!: DoAct;

  @Handles(showProcedure)
  async show({ params }: EndpointRequest<typeof showProcedure>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.of(principal, params.id);
  }

  @Handles(doAct)
  async doIt({ params, body }: EndpointRequest<typeof doAct>, principal: StaffPrincipal) {
    await this.act.run(principal, params.id, body);
    return this.views.of(principal, params.id);
  }
}
