import { Inject } from '@midwayjs/core';
import { askSources } from '@twin-pledge/shared/contracts/verification/askSources';
import { closeSource } from '@twin-pledge/shared/contracts/verification/closeSource';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listRequests } from '@twin-pledge/shared/contracts/verification/listRequests';
import { listPersons } from '@twin-pledge/shared/contracts/verification/listPersons';
import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showAgreement } from '@twin-pledge/shared/contracts/verification/showAgreement';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import { signAgreement } from '@twin-pledge/shared/contracts/verification/signAgreement';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CaseViewing } from '../cases/api';
import { AskSources } from './askSources.command';
import { CloseSource } from './closeSource.command';
import { Confidentiality } from './confidentiality';
import { ListRequests } from './listRequests.query';
import { ListPersons } from './listPersons.query';
import { SettleDifference } from './settleDifference.command';
import { VerificationReport } from './verificationReport';

/** The county's verification of means: agreement, requests, persons, sources, the combined report. */
@Controller()
export class VerificationController {
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly persons!: ListPersons;
  @Inject() private readonly requests!: ListRequests;
  @Inject() private readonly asking!: AskSources;
  @Inject() private readonly closing!: CloseSource;
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly report!: VerificationReport;
  @Inject() private readonly settle!: SettleDifference;

  @Handles(showAgreement)
  async agreement(_request: EndpointRequest<typeof showAgreement>, principal: StaffPrincipal) {
    return this.confidentiality.show(principal);
  }

  @Handles(signAgreement)
  async sign({ body }: EndpointRequest<typeof signAgreement>, principal: StaffPrincipal) {
    return this.confidentiality.sign(principal, body);
  }

  @Handles(listPersons)
  async list({ params }: EndpointRequest<typeof listPersons>, principal: StaffPrincipal) {
    return this.persons.run(principal, params.id);
  }

  @Handles(listRequests)
  async listAll({ query }: EndpointRequest<typeof listRequests>, principal: StaffPrincipal) {
    return this.requests.run(principal, query.after);
  }

  @Handles(askSources)
  async ask({ body }: EndpointRequest<typeof askSources>, principal: StaffPrincipal) {
    return this.asking.run(principal, body.caseIds);
  }

  @Handles(showReport)
  async show({ params }: EndpointRequest<typeof showReport>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.report.view(params.id);
  }

  @Handles(settleDifference)
  async settleIt({ params, body }: EndpointRequest<typeof settleDifference>, principal: StaffPrincipal) {
    await this.settle.run(principal, params.id, body);
    return this.report.view(params.id);
  }

  @Handles(closeSource)
  async close({ params, body }: EndpointRequest<typeof closeSource>, principal: StaffPrincipal) {
    await this.closing.run(principal, params.id, body);
    return this.report.view(params.id);
  }
}
