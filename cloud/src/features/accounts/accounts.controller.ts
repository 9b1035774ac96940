import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { proveByWechat } from '@twin-pledge/shared/contracts/identity/proveByWechat';
import type { ResidentPrincipal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { DeclareIdentity } from './declareIdentity.command';
import { MakeMeetingCode } from './makeMeetingCode.command';
import { ProveByMeeting } from './proveByMeeting.command';
import { ProveByWechat } from './proveByWechat.command';
import { ResidentViews } from './residentViews';

/** Who a resident says they are, and how it is proved. */
@Controller()
export class AccountsController {
  @Inject() private readonly declaring!: DeclareIdentity;
  @Inject() private readonly codes!: MakeMeetingCode;
  @Inject() private readonly meeting!: ProveByMeeting;
  @Inject() private readonly wechat!: ProveByWechat;
  @Inject() private readonly views!: ResidentViews;

  @Handles(declareIdentity)
  async declare({ body }: EndpointRequest<typeof declareIdentity>, principal: ResidentPrincipal) {
    await this.declaring.run(body, principal);
    return this.views.self(principal.accountId);
  }

  @Handles(makeMeetingCode)
  async meetingCode(_request: EndpointRequest<typeof makeMeetingCode>, principal: ResidentPrincipal) {
    return this.codes.run(principal);
  }

  @Handles(proveByMeeting)
  async proveByMeeting({ body }: EndpointRequest<typeof proveByMeeting>, principal: StaffPrincipal) {
    return this.meeting.run(body, principal);
  }

  @Handles(proveByWechat)
  async proveByWechat({ body }: EndpointRequest<typeof proveByWechat>, principal: ResidentPrincipal) {
    await this.wechat.run(body, principal);
    return this.views.self(principal.accountId);
  }
}
