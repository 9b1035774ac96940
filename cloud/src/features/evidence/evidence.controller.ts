import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addEvidence } from '@twin-pledge/shared/contracts/evidence/addEvidence';
import { readEvidence } from '@twin-pledge/shared/contracts/evidence/readEvidence';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readBody } from '../../platform/http/readBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { Storage } from '../../platform/storage/storage';
import { CaseViewing } from '../cases/api';
import { AddEvidence } from './addEvidence.command';
import { Evidence } from './evidence';

/** As phones take photos and scanners make papers. */
const mostBytes = 12 * 1024 * 1024;

/** Signed papers that acts rest on. */
@Controller()
export class EvidenceController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly evidence!: Evidence;
  @Inject() private readonly addFile!: AddEvidence;
  @Inject() private readonly storage!: Storage;

  @Handles(addEvidence)
  async add({ params }: EndpointRequest<typeof addEvidence>, principal: StaffPrincipal, { koa }: RequestContext) {
    const received = () => readBody(koa.req, mostBytes, new DomainError('fileTooLarge'));
    return { id: await this.addFile.run(principal, { caseId: params.id, purpose: params.purpose, received }) };
  }

  @Handles(readEvidence)
  async read({ params }: EndpointRequest<typeof readEvidence>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    const file = await this.evidence.find(params.id, params.evidenceId);
    if (!file) throw new DomainError('notFound');
    const fileName = file.mime === 'application/pdf' ? 'evidence.pdf' : 'evidence.jpg';
    return { contentType: file.mime, body: await this.storage.read(file.storageKey), fileName };
  }
}
