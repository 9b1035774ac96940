import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { linkDuplicate } from '@twin-pledge/shared/contracts/desk/linkDuplicate';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { recordCall } from '@twin-pledge/shared/contracts/desk/recordCall';
import { recordDeath } from '@twin-pledge/shared/contracts/desk/recordDeath';
import { recordTrip } from '@twin-pledge/shared/contracts/desk/recordTrip';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import {
  AcceptCase,
  LinkDuplicate,
  ReassignCase,
  RecordCall,
  RecordDeath,
  RecordTrip,
  RecordVerificationRequest,
  RefuseAcceptance,
  RequestSupplement,
} from '../cases/api';
import { DeskCaseQuery } from './deskCase.query';

/** What handlers and leaders do to a case; each act answers with the case as it then stands. */
@Controller()
export class DeskActsController {
  @Inject() private readonly cases!: DeskCaseQuery;
  @Inject() private readonly accept!: AcceptCase;
  @Inject() private readonly request!: RequestSupplement;
  @Inject() private readonly refuse!: RefuseAcceptance;
  @Inject() private readonly reassign!: ReassignCase;
  @Inject() private readonly death!: RecordDeath;
  @Inject() private readonly link!: LinkDuplicate;
  @Inject() private readonly trip!: RecordTrip;
  @Inject() private readonly verification!: RecordVerificationRequest;
  @Inject() private readonly call!: RecordCall;

  @Handles(acceptCase)
  async acceptCase({ params, body }: EndpointRequest<typeof acceptCase>, principal: StaffPrincipal) {
    await this.accept.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(requestSupplement)
  async requestSupplement({ params, body }: EndpointRequest<typeof requestSupplement>, principal: StaffPrincipal) {
    await this.request.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(refuseAcceptance)
  async refuseAcceptance({ params, body }: EndpointRequest<typeof refuseAcceptance>, principal: StaffPrincipal) {
    await this.refuse.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(reassignCase)
  async reassignCase({ params, body }: EndpointRequest<typeof reassignCase>, principal: StaffPrincipal) {
    await this.reassign.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(recordDeath)
  async recordDeath({ params, body }: EndpointRequest<typeof recordDeath>, principal: StaffPrincipal) {
    await this.death.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(linkDuplicate)
  async linkDuplicate({ params, body }: EndpointRequest<typeof linkDuplicate>, principal: StaffPrincipal) {
    await this.link.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(recordTrip)
  async recordTrip({ params, body }: EndpointRequest<typeof recordTrip>, principal: StaffPrincipal) {
    await this.trip.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(recordVerificationRequest)
  async recordVerificationRequest(
    { params, body }: EndpointRequest<typeof recordVerificationRequest>,
    principal: StaffPrincipal,
  ) {
    await this.verification.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }

  @Handles(recordCall)
  async recordCall({ params, body }: EndpointRequest<typeof recordCall>, principal: StaffPrincipal) {
    await this.call.run(principal, params.id, body);
    return this.cases.read(principal, params.id);
  }
}
