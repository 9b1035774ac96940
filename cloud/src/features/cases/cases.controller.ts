import { Inject } from '@midwayjs/core';
import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { Principal, ResidentPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { AnswerSupplement } from './answerSupplement.command';
import { CaseViewing } from './caseViewing';
import { CaseViews } from './caseViews';
import { CorrectCase } from './correctCase.command';
import { MyCases } from './myCases.query';
import { WithdrawCase } from './withdrawCase.command';

/** Cases for those who filed them. */
@Controller()
export class CasesController {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly mine!: MyCases;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly answer!: AnswerSupplement;
  @Inject() private readonly withdraw!: WithdrawCase;
  @Inject() private readonly correct!: CorrectCase;

  @Handles(listMyCases)
  async list(_request: EndpointRequest<typeof listMyCases>, principal: ResidentPrincipal) {
    return { cases: await this.mine.run(principal) };
  }

  @Handles(showMyCase)
  async show({ params }: EndpointRequest<typeof showMyCase>, principal: Principal) {
    await this.viewing.require(principal, params.id);
    return this.views.whole(principal, params.id);
  }

  @Handles(answerSupplement)
  async answerIt({ params, body }: EndpointRequest<typeof answerSupplement>, principal: Principal) {
    await this.answer.run(principal, params.id, body);
    return this.views.whole(principal, params.id);
  }

  @Handles(withdrawCase)
  async withdrawIt({ params, body }: EndpointRequest<typeof withdrawCase>, principal: Principal) {
    await this.withdraw.run(principal, params.id, body);
    return this.views.whole(principal, params.id);
  }

  @Handles(correctCase)
  async correctIt({ params, body }: EndpointRequest<typeof correctCase>, principal: Principal) {
    await this.correct.run(principal, params.id, body);
    return this.views.whole(principal, params.id);
  }
}
