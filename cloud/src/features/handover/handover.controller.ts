import { Inject } from '@midwayjs/core';
import { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import type { Principal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CaseViews } from '../cases/api';
import { DraftAccess } from '../drafts/api';
import { ApplicationCheck } from './applicationCheck';
import { SendApplication } from './sendApplication.command';

/** From a filled-in draft to cases in a handler's queue. */
@Controller()
export class HandoverController {
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly check!: ApplicationCheck;
  @Inject() private readonly send!: SendApplication;
  @Inject() private readonly views!: CaseViews;

  @Handles(listNeededPapers)
  async papers({ params }: EndpointRequest<typeof listNeededPapers>, principal: Principal) {
    const { papers, documents } = await this.check.of(await this.access.require(principal, params.id));
    return { papers, documents };
  }

  @Handles(checkApplication)
  async checkAll({ params }: EndpointRequest<typeof checkApplication>, principal: Principal) {
    const { problems, ...rest } = await this.check.of(await this.access.require(principal, params.id));
    return { ...rest, problems: problems.map((problem) => ({ ...problem, itemId: problem.itemId ?? null })) };
  }

  @Handles(sendApplication)
  async sendIt({ params, body }: EndpointRequest<typeof sendApplication>, principal: Principal) {
    const sent = await this.send.run(principal, params.id, body);
    return { ...sent, cases: await this.views.cards(principal, sent.cases) };
  }
}
