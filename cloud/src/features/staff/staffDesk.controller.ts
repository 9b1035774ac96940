import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { signStaffCommitment } from '@twin-pledge/shared/contracts/signing/signStaffCommitment';
import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { listLeaves } from '@twin-pledge/shared/contracts/staff/listLeaves';
import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import { bearerToken } from '../../platform/auth/authenticate';
import type { Principal, StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { originOf } from '../../platform/http/requestContext';
import type { RequestContext } from '../../platform/http/requestContext';
import { ChangePassword } from './changePassword.command';
import { ConfirmSecondFactor } from './confirmSecondFactor.command';
import { LeavesQuery } from './leaves.query';
import { RecordLeave } from './recordLeave.command';
import { SignInStaff } from './signInStaff.command';
import { StaffCommitment } from './staffCommitment';
import { StaffViews } from './staffViews';

/** What members of staff do for themselves: sign in, change their password, note leave, sign the commitment. */
@Controller()
export class StaffDeskController {
  @Inject() private readonly firstFactor!: SignInStaff;
  @Inject() private readonly secondFactor!: ConfirmSecondFactor;
  @Inject() private readonly passwords!: ChangePassword;
  @Inject() private readonly leave!: RecordLeave;
  @Inject() private readonly leaves!: LeavesQuery;
  @Inject() private readonly commitment!: StaffCommitment;
  @Inject() private readonly views!: StaffViews;

  @Handles(signInStaff)
  async signIn({ body }: EndpointRequest<typeof signInStaff>, _nobody: Principal, context: RequestContext) {
    return this.firstFactor.run(body, context.clientAddress);
  }

  @Handles(confirmSecondFactor)
  async confirm({ body }: EndpointRequest<typeof confirmSecondFactor>, _nobody: Principal, context: RequestContext) {
    const { token, expiresAt, staff } = await this.secondFactor.run(body, originOf(context));
    return { token, expiresAt: expiresAt.toISOString(), account: await this.views.self(staff.id) };
  }

  @Handles(changePassword)
  async changePassword(
    { body }: EndpointRequest<typeof changePassword>,
    principal: StaffPrincipal,
    { koa }: RequestContext,
  ) {
    return this.passwords.run(body, principal, bearerToken(koa.get('authorization')) ?? '');
  }

  @Handles(listLeaves)
  async listLeaves({ body }: EndpointRequest<typeof listLeaves>, principal: StaffPrincipal) {
    return this.leaves.run(principal, body);
  }

  @Handles(recordLeave)
  async recordLeave({ body }: EndpointRequest<typeof recordLeave>, principal: StaffPrincipal) {
    return this.leave.run(body, principal);
  }

  @Handles(showStaffCommitment)
  async showCommitment(_request: EndpointRequest<typeof showStaffCommitment>, principal: StaffPrincipal) {
    return this.commitment.show(principal);
  }

  @Handles(signStaffCommitment)
  async signCommitment({ body }: EndpointRequest<typeof signStaffCommitment>, principal: StaffPrincipal) {
    return this.commitment.sign(body, principal);
  }
}
