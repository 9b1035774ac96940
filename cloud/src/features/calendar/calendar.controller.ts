import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { importCalendar } from '@twin-pledge/shared/contracts/staff/importCalendar';
import { listCalendar } from '@twin-pledge/shared/contracts/staff/listCalendar';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { CalendarQueries } from './calendar.queries';
import { ImportYear } from './importYear.command';

@Controller()
export class CalendarController {
  @Inject() private readonly queries!: CalendarQueries;
  @Inject() private readonly importYear!: ImportYear;

  @Handles(listCalendar)
  list() {
    return this.queries.overview();
  }

  @Handles(importCalendar)
  import({ body }: EndpointRequest<typeof importCalendar>, principal: StaffPrincipal) {
    return this.importYear.run(body, principal);
  }
}
