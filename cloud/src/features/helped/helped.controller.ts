import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listHelped } from '@twin-pledge/shared/contracts/helped/listHelped';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { HelpedPeople } from './helpedPeople.query';

/** Whom a member of staff helped. */
@Controller()
export class HelpedController {
  @Inject() private readonly people!: HelpedPeople;

  @Handles(listHelped)
  async list({ query }: EndpointRequest<typeof listHelped>, principal: StaffPrincipal) {
    return this.people.list(principal, query.after);
  }
}
