import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { addStaff } from '@twin-pledge/shared/contracts/staff/addStaff';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { listRelatives } from '@twin-pledge/shared/contracts/staff/listRelatives';
import { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';
import { removeRelative } from '@twin-pledge/shared/contracts/staff/removeRelative';
import { resetSecondFactor } from '@twin-pledge/shared/contracts/staff/resetSecondFactor';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { AddRelative } from './addRelative.command';
import { AddStaff } from './addStaff.command';
import { ChangeStaff } from './changeStaff.command';
import { RelativesQueries } from './relatives.queries';
import { RemoveRelative } from './removeRelative.command';
import { ResetSecondFactor } from './resetSecondFactor.command';
import { StaffQueries } from './staff.queries';
import type { StaffRecord } from './staffMember';
import { StaffViews } from './staffViews';

/** The administrator's pages: staff, roles, lost second factors, the register of relatives. */
@Controller()
export class StaffAdminController {
  @Inject() private readonly queries!: StaffQueries;
  @Inject() private readonly views!: StaffViews;
  @Inject() private readonly addStaff!: AddStaff;
  @Inject() private readonly changeStaff!: ChangeStaff;
  @Inject() private readonly resetSecondFactor!: ResetSecondFactor;
  @Inject() private readonly relatives!: RelativesQueries;
  @Inject() private readonly addRelative!: AddRelative;
  @Inject() private readonly removeRelative!: RemoveRelative;

  @Handles(listStaff)
  async list({ body }: EndpointRequest<typeof listStaff>, principal: StaffPrincipal) {
    return this.queries.list(body, principal);
  }

  @Handles(addStaff)
  async add({ body }: EndpointRequest<typeof addStaff>, principal: StaffPrincipal) {
    const { staff, ...told } = await this.addStaff.run(body, principal);
    return { staff: await this.row(staff), ...told };
  }

  @Handles(changeStaff)
  async change({ params, body }: EndpointRequest<typeof changeStaff>, principal: StaffPrincipal) {
    const { staff, ...handed } = await this.changeStaff.run(params.id, body, principal);
    return { ...(await this.row(staff)), ...handed };
  }

  @Handles(resetSecondFactor)
  async reset({ params, body }: EndpointRequest<typeof resetSecondFactor>, principal: StaffPrincipal) {
    return this.resetSecondFactor.run(params.id, body.reason, principal);
  }

  @Handles(listRelatives)
  async listRelatives({ query }: EndpointRequest<typeof listRelatives>, principal: StaffPrincipal) {
    return this.relatives.list(query, principal);
  }

  @Handles(addRelative)
  async registerRelative({ body }: EndpointRequest<typeof addRelative>, principal: StaffPrincipal) {
    return this.addRelative.run(body, principal);
  }

  @Handles(removeRelative)
  async takeOutRelative({ params }: EndpointRequest<typeof removeRelative>, principal: StaffPrincipal) {
    return this.removeRelative.run(params.id, principal);
  }

  private async row(staff: StaffRecord) {
    const [row] = await this.views.rows([staff]);
    if (!row) throw new Error('a record has one row');
    return row;
  }
}
