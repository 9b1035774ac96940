import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listMyFindings } from '@twin-pledge/shared/contracts/findings/listMyFindings';
import { objectToFinding } from '@twin-pledge/shared/contracts/findings/objectToFinding';
import { stateMySide } from '@twin-pledge/shared/contracts/findings/stateMySide';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CaseViewing } from '../cases/api';
import { DoFindingAct } from './doFindingAct.command';
import { ResidentFindings } from './residentFindings';

/** A finding for the person it is about: what is said of them, and what they say to it. */
@Controller()
export class MyFindingsController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly act!: DoFindingAct;
  @Inject() private readonly views!: ResidentFindings;

  @Handles(listMyFindings)
  async list({ params }: EndpointRequest<typeof listMyFindings>, principal: ResidentPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.of(principal, params.id);
  }

  @Handles(stateMySide)
  async state({ params, body }: EndpointRequest<typeof stateMySide>, principal: ResidentPrincipal) {
    const act = { action: 'makeStatement' as const, statement: body.statement };
    return this.views.of(principal, await this.act.run(principal, params.id, { act }));
  }

  @Handles(objectToFinding)
  async object({ params, body }: EndpointRequest<typeof objectToFinding>, principal: ResidentPrincipal) {
    const act = { action: 'contestFinding' as const, reason: body.reason };
    return this.views.of(principal, await this.act.run(principal, params.id, { act }));
  }
}
