import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addSurveyPhoto } from '@twin-pledge/shared/contracts/survey/addSurveyPhoto';
import { listMySurveys } from '@twin-pledge/shared/contracts/survey/listMySurveys';
import { listSurveys } from '@twin-pledge/shared/contracts/survey/listSurveys';
import { readSurveyPhoto } from '@twin-pledge/shared/contracts/survey/readSurveyPhoto';
import { readSurveySignature } from '@twin-pledge/shared/contracts/survey/readSurveySignature';
import { takeSurveyAlong } from '@twin-pledge/shared/contracts/survey/takeSurveyAlong';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readPhotoBody } from '../../platform/http/readPhotoBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { Storage } from '../../platform/storage/storage';
import { CaseRepository, CaseViewing } from '../cases/api';
import { AddSurveyPhoto } from './addSurveyPhoto.command';
import { MySurveys } from './mySurveys.query';
import { SurveyPhotoRepository } from './surveyPhoto.repository';
import { SurveyRepository } from './survey.repository';
import { SurveyViews } from './surveyViews';
import { TakeSurveyAlong } from './takeSurveyAlong.command';

/** Home surveys: what one takes along, what comes back, and what the desk reads of it. */
@Controller()
export class SurveyController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly mine!: MySurveys;
  @Inject() private readonly along!: TakeSurveyAlong;
  @Inject() private readonly addPhoto!: AddSurveyPhoto;
  @Inject() private readonly photos!: SurveyPhotoRepository;
  @Inject() private readonly surveys!: SurveyRepository;
  @Inject() private readonly views!: SurveyViews;
  @Inject() private readonly storage!: Storage;

  @Handles(listMySurveys)
  async list(_request: EndpointRequest<typeof listMySurveys>, principal: StaffPrincipal) {
    return this.mine.of(principal);
  }

  @Handles(takeSurveyAlong)
  async take({ params }: EndpointRequest<typeof takeSurveyAlong>, principal: StaffPrincipal) {
    return this.along.run(principal, params.id);
  }

  @Handles(addSurveyPhoto)
  async photo({ params }: EndpointRequest<typeof addSurveyPhoto>, principal: StaffPrincipal, { koa }: RequestContext) {
    const received = () => readPhotoBody(koa.req);
    await this.addPhoto.run(principal, { caseId: params.id, clientId: params.photoId, received });
    return { ok: true as const };
  }

  @Handles(listSurveys)
  async all({ params }: EndpointRequest<typeof listSurveys>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.of(params.id);
  }

  @Handles(readSurveyPhoto)
  async readPhoto({ params }: EndpointRequest<typeof readSurveyPhoto>, principal: StaffPrincipal) {
    const photo = await this.photos.find(await this.applicationOf(principal, params.id), params.photoId);
    if (!photo) throw new DomainError('notFound');
    return { contentType: photo.mime, body: await this.storage.read(photo.storageKey), fileName: 'photo.jpg' };
  }

  @Handles(readSurveySignature)
  async readSignature({ params }: EndpointRequest<typeof readSurveySignature>, principal: StaffPrincipal) {
    const applicationId = await this.applicationOf(principal, params.id);
    const body = await this.surveys.drawing(applicationId, params.signatureId);
    if (!body) throw new DomainError('notFound');
    return { contentType: 'image/png', body, fileName: 'signature.png' };
  }

  private async applicationOf(principal: StaffPrincipal, caseId: string): Promise<string> {
    await this.viewing.require(principal, caseId);
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    return aidCase.applicationId;
  }
}
