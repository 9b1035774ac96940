import { Inject } from '@midwayjs/core';
import { addEvidence } from '@twin-pledge/shared/contracts/findings/addEvidence';
import { doFindingAct } from '@twin-pledge/shared/contracts/findings/doFindingAct';
import { establishFacts } from '@twin-pledge/shared/contracts/findings/establishFacts';
import { listFindings } from '@twin-pledge/shared/contracts/findings/listFindings';
import { readEvidence } from '@twin-pledge/shared/contracts/findings/readEvidence';
import { showCaseFindings } from '@twin-pledge/shared/contracts/findings/showCaseFindings';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readBody } from '../../platform/http/readBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { Storage } from '../../platform/storage/storage';
import { CaseViewing } from '../cases/api';
import { AddEvidence } from './addEvidence.command';
import { DoFindingAct } from './doFindingAct.command';
import { EstablishFacts } from './establishFacts.command';
import { EvidenceRepository } from './evidence.repository';
import { FindingAccess } from './findingAccess';
import { FindingViews } from './findingViews';
import { ListFindings } from './listFindings.query';

const mostBytes = 12 * 1024 * 1024;

/** Findings of false commitment on the desk: facts, hearing, legal review, notice, objection, end. */
@Controller()
export class FindingsController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly access!: FindingAccess;
  @Inject() private readonly views!: FindingViews;
  @Inject() private readonly establish!: EstablishFacts;
  @Inject() private readonly act!: DoFindingAct;
  @Inject() private readonly evidence!: AddEvidence;
  @Inject() private readonly files!: EvidenceRepository;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly findings!: ListFindings;

  @Handles(showCaseFindings)
  async show({ params }: EndpointRequest<typeof showCaseFindings>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.ofCase(principal, params.id);
  }

  @Handles(listFindings)
  async list({ query }: EndpointRequest<typeof listFindings>, principal: StaffPrincipal) {
    return this.findings.run(principal, query);
  }

  @Handles(establishFacts)
  async open({ params, body }: EndpointRequest<typeof establishFacts>, principal: StaffPrincipal) {
    await this.establish.run(principal, params.id, body);
    return this.views.ofCase(principal, params.id);
  }

  @Handles(doFindingAct)
  async doIt({ params, body }: EndpointRequest<typeof doFindingAct>, principal: StaffPrincipal) {
    return this.views.ofCase(principal, await this.act.run(principal, params.id, body));
  }

  @Handles(addEvidence)
  async add(
    { params, label }: EndpointRequest<typeof addEvidence>,
    principal: StaffPrincipal,
    { koa }: RequestContext,
  ) {
    const finding = await this.access.require(principal, 'establishFacts', params.id);
    const received = () => readBody(koa.req, mostBytes, new DomainError('fileTooLarge'));
    await this.evidence.run(principal, { finding, title: label, received });
    return this.views.ofCase(principal, finding.caseId);
  }

  @Handles(readEvidence)
  async read({ params }: EndpointRequest<typeof readEvidence>, principal: StaffPrincipal) {
    const finding = await this.access.require(principal, 'viewFindings', params.id);
    await this.viewing.require(principal, finding.caseId);
    const file = (await this.files.of(finding.id)).find(({ id }) => id === params.fileId);
    if (!file) throw new DomainError('notFound');
    const fileName = file.mime === 'application/pdf' ? 'evidence.pdf' : 'evidence.jpg';
    return { contentType: file.mime, body: await this.storage.read(file.storageKey), fileName };
  }
}
