import { Inject } from '@midwayjs/core';
import { readAgreementPdf } from '@twin-pledge/shared/contracts/care/readAgreementPdf';
import { showCare } from '@twin-pledge/shared/contracts/care/showCare';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { CaseRepository, CaseViewing } from '../cases/api';
import { AgreementPaper } from './agreementPaper';
import { CareAgreementRepository } from './careAgreement.repository';
import { CareViews } from './careViews';

/** Self-care and care of those whom 特困 supports, for who may see the case. */
@Controller()
export class CareController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly views!: CareViews;
  @Inject() private readonly agreements!: CareAgreementRepository;
  @Inject() private readonly paper!: AgreementPaper;

  @Handles(showCare)
  async show({ params }: EndpointRequest<typeof showCare>, principal: SignedInPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.of(params.id);
  }

  @Handles(readAgreementPdf)
  async pdf({ params }: EndpointRequest<typeof readAgreementPdf>, principal: SignedInPrincipal) {
    await this.viewing.require(principal, params.id);
    const aidCase = await this.cases.find(params.id);
    const agreement = (await this.agreements.of(params.id)).find(({ id }) => id === params.agreementId);
    if (!aidCase || !agreement) throw new DomainError('notFound');
    const body = await renderPaper(await this.paper.of(aidCase, agreement));
    return { contentType: 'application/pdf', body, fileName: '委托照料协议.pdf' };
  }
}
