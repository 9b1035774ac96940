import { Inject } from '@midwayjs/core';
import { addFoundFact } from '@twin-pledge/shared/contracts/assessment/addFoundFact';
import { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import { showAssessment } from '@twin-pledge/shared/contracts/assessment/showAssessment';
import { showWorksheet } from '@twin-pledge/shared/contracts/assessment/showWorksheet';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { Principal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { RequestContext } from '../../platform/http/requestContext';
import { CaseViewing } from '../cases/api';
import { AddFoundFact } from './addFoundFact.command';
import { AssessmentViews } from './assessmentViews';
import { SelfCheckQuery } from './selfCheck.query';

/** What a household has, what was found beside it, and what that comes to. */
@Controller()
export class AssessmentController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly views!: AssessmentViews;
  @Inject() private readonly add!: AddFoundFact;
  @Inject() private readonly selfCheck!: SelfCheckQuery;

  @Handles(showAssessment)
  async show({ params }: EndpointRequest<typeof showAssessment>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.forDesk(params.id);
  }

  @Handles(addFoundFact)
  async addFact({ params, body }: EndpointRequest<typeof addFoundFact>, principal: StaffPrincipal) {
    await this.add.run(principal, params.id, body);
    return this.views.forDesk(params.id);
  }

  @Handles(showWorksheet)
  async worksheet({ params }: EndpointRequest<typeof showWorksheet>, principal: Principal) {
    await this.viewing.require(principal, params.id);
    return this.views.forResident(params.id);
  }

  @Handles(selfCheckEndpoint)
  async check(
    { body }: EndpointRequest<typeof selfCheckEndpoint>,
    _principal: Principal,
    { clientAddress }: RequestContext,
  ) {
    return this.selfCheck.run(body, clientAddress);
  }
}
