import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { listPersons } from '@twin-pledge/shared/contracts/verification/listPersons';
import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { showAgreement } from '@twin-pledge/shared/contracts/verification/showAgreement';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import { signAgreement } from '@twin-pledge/shared/contracts/verification/signAgreement';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readBody } from '../../platform/http/readBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { CaseViewing } from '../cases/api';
import { Confidentiality } from './confidentiality';
import { ImportResults } from './importResults.command';
import { ListPersons } from './listPersons.query';
import { SettleDifference } from './settleDifference.command';
import { VerificationReport } from './verificationReport';

const mostBytes = 5 * 1024 * 1024;

/** The county's verification of means: agreement, persons, results, the combined report. */
@Controller()
export class VerificationController {
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly persons!: ListPersons;
  @Inject() private readonly results!: ImportResults;
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

  @Handles(importResults)
  async import({ query }: EndpointRequest<typeof importResults>, principal: StaffPrincipal, context: RequestContext) {
    const bytes = await readBody(context.koa.req, mostBytes);
    return this.results.run(principal, { name: query.name, bytes });
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
}
