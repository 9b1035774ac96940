import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { startNextAid } from '@twin-pledge/shared/contracts/nextAid/startNextAid';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CaseViewing, CaseViews } from '../cases/api';
import { NextAidViews } from './nextAidViews';
import { StartNextAid } from './startNextAid.command';

/** After a refusal: what else fits, started with one tap. */
@Controller()
export class NextAidController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly views!: NextAidViews;
  @Inject() private readonly start!: StartNextAid;
  @Inject() private readonly caseViews!: CaseViews;

  @Handles(showNextAid)
  async show({ params }: EndpointRequest<typeof showNextAid>, principal: SignedInPrincipal) {
    await this.viewing.require(principal, params.id);
    return this.views.of(principal, params.id);
  }

  @Handles(startNextAid)
  async begin({ params, body }: EndpointRequest<typeof startNextAid>, principal: SignedInPrincipal) {
    const { draft, applicationId, cases, ...rest } = await this.start.run(principal, params.id, body);
    return {
      ...rest,
      applicationId,
      state: applicationId === null ? ('needsMore' as const) : ('sent' as const),
      draft: draft && { id: draft.id, purposeKey: draft.purposeKey },
      cases: await this.caseViews.cards(principal, cases),
    };
  }
}
