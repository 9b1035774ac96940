import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { confirmPosting } from '@twin-pledge/shared/contracts/publicity/confirmPosting';
import { listCaseNotices } from '@twin-pledge/shared/contracts/publicity/listCaseNotices';
import { listPostings } from '@twin-pledge/shared/contracts/publicity/listPostings';
import { listPublicNotices } from '@twin-pledge/shared/contracts/publicity/listPublicNotices';
import { objectToNotice } from '@twin-pledge/shared/contracts/publicity/objectToNotice';
import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import { readPostingPhoto } from '@twin-pledge/shared/contracts/publicity/readPostingPhoto';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Principal, ResidentPrincipal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readPhotoBody } from '../../platform/http/readPhotoBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { Storage } from '../../platform/storage/storage';
import { AddPostingPhoto } from './addPostingPhoto.command';
import { CaseViewing } from '../cases/api';
import { BoardPaper } from './boardPaper';
import { CaseNotices } from './caseNotices.query';
import { ConfirmPosting } from './confirmPosting.command';
import { ObjectToNotice } from './objectToNotice.command';
import { PostingAccess } from './postingAccess';
import { PostingPhotoRepository } from './postingPhoto.repository';
import { PublicNoticeViews } from './publicNoticeViews';
import { VillageBoard } from './villageBoard.query';

/** Public notices: for the village to read, for aide and handler to post. */
@Controller()
export class PublicityController {
  @Inject() private readonly board!: VillageBoard;
  @Inject() private readonly object!: ObjectToNotice;
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly caseNotices!: CaseNotices;
  @Inject() private readonly access!: PostingAccess;
  @Inject() private readonly views!: PublicNoticeViews;
  @Inject() private readonly papers!: BoardPaper;
  @Inject() private readonly photos!: PostingPhotoRepository;
  @Inject() private readonly addPhoto!: AddPostingPhoto;
  @Inject() private readonly confirm!: ConfirmPosting;
  @Inject() private readonly storage!: Storage;

  @Handles(listPublicNotices)
  async list({ params }: EndpointRequest<typeof listPublicNotices>, principal: Principal, context: RequestContext) {
    return this.board.run(principal, params.code, context);
  }

  @Handles(objectToNotice)
  async objection({ params, body }: EndpointRequest<typeof objectToNotice>, principal: ResidentPrincipal) {
    await this.object.run(principal, params.id, body);
    return { ok: true as const };
  }

  @Handles(listPostings)
  async postings(_request: EndpointRequest<typeof listPostings>, principal: StaffPrincipal) {
    const notices = await this.access.all(principal);
    return { notices: await Promise.all(notices.map((notice) => this.views.posting(notice))) };
  }

  @Handles(listCaseNotices)
  async ofCase({ params }: EndpointRequest<typeof listCaseNotices>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return { notices: await this.caseNotices.of(params.id) };
  }

  @Handles(printPosting)
  async print({ params }: EndpointRequest<typeof printPosting>, principal: StaffPrincipal) {
    const notice = await this.access.require(principal, params.id);
    const body = await renderPaper(this.papers.of(notice));
    return { contentType: 'application/pdf', body, fileName: '公示.pdf' };
  }

  @Handles(addPostingPhoto)
  async photo({ params }: EndpointRequest<typeof addPostingPhoto>, principal: StaffPrincipal, { koa }: RequestContext) {
    const { id, distance } = params;
    await this.addPhoto.run(principal, { noticeId: id, distance, received: () => readPhotoBody(koa.req) });
    return this.views.posting(await this.access.require(principal, id));
  }

  @Handles(readPostingPhoto)
  async readPhoto({ params }: EndpointRequest<typeof readPostingPhoto>, principal: StaffPrincipal) {
    await this.access.require(principal, params.id);
    const photo = (await this.photos.of(params.id)).find(({ id }) => id === params.photoId);
    if (!photo) throw new DomainError('notFound');
    return { contentType: photo.mime, body: await this.storage.read(photo.storageKey), fileName: 'photo.jpg' };
  }

  @Handles(confirmPosting)
  async post({ params }: EndpointRequest<typeof confirmPosting>, principal: StaffPrincipal) {
    await this.confirm.run(principal, params.id);
    return this.views.posting(await this.access.require(principal, params.id));
  }
}
