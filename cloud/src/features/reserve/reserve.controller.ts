import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listReserves } from '@twin-pledge/shared/contracts/reserve/listReserves';
import { showReserve } from '@twin-pledge/shared/contracts/reserve/showReserve';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { ReserveBook } from './reserveBook';

/** The ledgers for temporary relief, the county’s and its townships’. */
@Controller()
export class ReserveController {
  @Inject() private readonly book!: ReserveBook;

  @Handles(listReserves)
  async list(_request: EndpointRequest<typeof listReserves>, principal: StaffPrincipal) {
    return this.book.all(principal);
  }

  @Handles(showReserve)
  async show({ params, query }: EndpointRequest<typeof showReserve>, principal: StaffPrincipal) {
    return this.book.show(principal, params.code, query.after);
  }

  @Handles(topUpReserve)
  async topUp({ params, body }: EndpointRequest<typeof topUpReserve>, principal: StaffPrincipal) {
    await this.book.topUp(principal, params.code, body);
    return this.book.show(principal, params.code);
  }
}
