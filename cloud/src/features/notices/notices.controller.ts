import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { readNoticePdf } from '@twin-pledge/shared/contracts/notices/readNoticePdf';
import { showNotice } from '@twin-pledge/shared/contracts/notices/showNotice';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { CaseViewing } from '../cases/api';
import type { Notice } from './notice';
import { NoticeRepository } from './notice.repository';
import { noticePdf } from './noticePdf';
import { NoticeViews } from './noticeViews';
import { OpenNotice } from './openNotice.command';

/** The notices of a case, for who may see the case. */
@Controller()
export class NoticesController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly views!: NoticeViews;
  @Inject() private readonly open!: OpenNotice;

  @Handles(listNotices)
  async list({ params }: EndpointRequest<typeof listNotices>, principal: SignedInPrincipal) {
    await this.viewing.require(principal, params.id);
    return { notices: await this.views.of(params.id) };
  }

  @Handles(showNotice)
  async show({ params }: EndpointRequest<typeof showNotice>, principal: SignedInPrincipal) {
    return this.views.whole(await this.opened(principal, params));
  }

  @Handles(readNoticePdf)
  async pdf({ params }: EndpointRequest<typeof readNoticePdf>, principal: SignedInPrincipal) {
    const notice = await this.opened(principal, params);
    const body = await renderPaper(noticePdf(notice));
    return { contentType: 'application/pdf', body, fileName: `${notice.title}.pdf` };
  }

  private async opened(
    principal: SignedInPrincipal,
    { id, noticeId }: { id: string; noticeId: string },
  ): Promise<Notice> {
    await this.viewing.require(principal, id);
    const notice = await this.notices.find(id, noticeId);
    if (!notice) throw new DomainError('notFound');
    if (principal.kind === 'resident') await this.open.run(principal, notice);
    return notice;
  }
}
