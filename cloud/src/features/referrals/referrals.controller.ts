import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { handOverReferral } from '@twin-pledge/shared/contracts/referrals/handOverReferral';
import { readNeedsPdf } from '@twin-pledge/shared/contracts/referrals/readNeedsPdf';
import { referNeed } from '@twin-pledge/shared/contracts/referrals/referNeed';
import { showNeeds } from '@twin-pledge/shared/contracts/referrals/showNeeds';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { CaseViewing } from '../cases/api';
import { HandOverReferral } from './handOverReferral.command';
import { NeedsPaper } from './needsPaper';
import { NeedsViews } from './needsViews';
import { ReferNeed } from './referNeed.command';
import { ReferralViews } from './referralViews';

/** The list of needs, and the letters that leave for departments, on the side of the township. */
@Controller()
export class ReferralsController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly needs!: NeedsViews;
  @Inject() private readonly paper!: NeedsPaper;
  @Inject() private readonly refer!: ReferNeed;
  @Inject() private readonly handOver!: HandOverReferral;
  @Inject() private readonly views!: ReferralViews;

  @Handles(showNeeds)
  async show({ params }: EndpointRequest<typeof showNeeds>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.needs.of(principal, params.id);
  }

  @Handles(readNeedsPdf)
  async pdf({ params }: EndpointRequest<typeof readNeedsPdf>, principal: StaffPrincipal) {
    await this.viewing.require(principal, params.id);
    const body = await renderPaper(await this.paper.of(params.id));
    return { contentType: 'application/pdf', body, fileName: '需求评估清单.pdf' };
  }

  @Handles(referNeed)
  async referIt({ params, body }: EndpointRequest<typeof referNeed>, principal: StaffPrincipal) {
    await this.refer.run(principal, params.id, body);
    return this.needs.of(principal, params.id);
  }

  @Handles(handOverReferral)
  async handIt({ params, body }: EndpointRequest<typeof handOverReferral>, principal: StaffPrincipal) {
    return this.views.one(await this.handOver.run(principal, params.id, body));
  }
}
