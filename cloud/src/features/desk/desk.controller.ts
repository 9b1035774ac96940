import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listColleagues } from '@twin-pledge/shared/contracts/desk/listColleagues';
import { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { showFullNumber } from '@twin-pledge/shared/contracts/desk/showFullNumber';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { ColleaguesQuery } from './colleagues.query';
import { DeskCaseQuery } from './deskCase.query';
import { ShowFullNumber } from './fullNumber.command';
import { OverdueQuery } from './overdue.query';
import { QueueQuery } from './queue.query';
import { SearchCasesQuery } from './searchCases.query';

/** What the desk reads. */
@Controller()
export class DeskController {
  @Inject() private readonly queue!: QueueQuery;
  @Inject() private readonly overdue!: OverdueQuery;
  @Inject() private readonly cases!: DeskCaseQuery;
  @Inject() private readonly search!: SearchCasesQuery;
  @Inject() private readonly colleagues!: ColleaguesQuery;
  @Inject() private readonly fullNumber!: ShowFullNumber;

  @Handles(listQueue)
  async listDuties({ body }: EndpointRequest<typeof listQueue>, principal: StaffPrincipal) {
    return this.queue.run(principal, body);
  }

  @Handles(listOverdue)
  async listLate({ query }: EndpointRequest<typeof listOverdue>, principal: StaffPrincipal) {
    return this.overdue.run(principal, query.after);
  }

  @Handles(showDeskCase)
  async showCase({ params }: EndpointRequest<typeof showDeskCase>, principal: StaffPrincipal) {
    return this.cases.run(principal, params.id);
  }

  @Handles(searchCases)
  async find({ body }: EndpointRequest<typeof searchCases>, principal: StaffPrincipal) {
    return this.search.run(principal, body.q, body.after);
  }

  @Handles(listColleagues)
  async listThem({ params }: EndpointRequest<typeof listColleagues>, principal: StaffPrincipal) {
    return { colleagues: await this.colleagues.run(principal, params.id) };
  }

  @Handles(showFullNumber)
  async showNumber({ params, body }: EndpointRequest<typeof showFullNumber>, principal: StaffPrincipal) {
    return { value: await this.fullNumber.run(principal, params.id, body) };
  }
}
