import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { answerReferral } from '@twin-pledge/shared/contracts/referrals/answerReferral';
import { listDepartmentReferrals } from '@twin-pledge/shared/contracts/referrals/listDepartmentReferrals';
import { readReferralPdf } from '@twin-pledge/shared/contracts/referrals/readReferralPdf';
import { receiveReferral } from '@twin-pledge/shared/contracts/referrals/receiveReferral';
import { showDepartmentReferral } from '@twin-pledge/shared/contracts/referrals/showDepartmentReferral';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { noticePdf } from '../notices/api';
import { AnswerReferral } from './answerReferral.command';
import { DepartmentAccess } from './departmentAccess';
import { DepartmentViews } from './departmentViews';
import type { Referral } from './referral';

/** The queue of a department: letters addressed to it, to be received and answered. */
@Controller()
export class DepartmentController {
  @Inject() private readonly access!: DepartmentAccess;
  @Inject() private readonly views!: DepartmentViews;
  @Inject() private readonly answers!: AnswerReferral;
  @Inject() private readonly database!: Database;
  @Inject() private readonly audit!: Audit;

  @Handles(listDepartmentReferrals)
  async list({ query }: EndpointRequest<typeof listDepartmentReferrals>, principal: StaffPrincipal) {
    return this.views.list(principal, { answered: query.answered === 'yes', after: query.after });
  }

  @Handles(showDepartmentReferral)
  async show({ params }: EndpointRequest<typeof showDepartmentReferral>, principal: StaffPrincipal) {
    return this.views.letter(await this.opened(principal, params.id));
  }

  @Handles(readReferralPdf)
  async pdf({ params }: EndpointRequest<typeof readReferralPdf>, principal: StaffPrincipal) {
    const notice = await this.views.noticeOf(await this.opened(principal, params.id));
    return { contentType: 'application/pdf', body: await renderPaper(noticePdf(notice)), fileName: '推送函.pdf' };
  }

  @Handles(receiveReferral)
  async receive({ params }: EndpointRequest<typeof receiveReferral>, principal: StaffPrincipal) {
    return this.views.letter(await this.answers.receive(principal, params.id));
  }

  @Handles(answerReferral)
  async answer({ params, body }: EndpointRequest<typeof answerReferral>, principal: StaffPrincipal) {
    return this.views.letter(await this.answers.answer(principal, params.id, body));
  }

  /** Each look at a household's need is logged with its case. */
  private async opened(actor: StaffPrincipal, id: string): Promise<Referral> {
    const referral = await this.access.require(actor, 'viewReferrals', id);
    const details = { referralId: id };
    await this.database.transaction((tx) =>
      this.audit.append(tx, { chainId: referral.caseId, action: 'referralViewed', actor, details }),
    );
    return referral;
  }
}
