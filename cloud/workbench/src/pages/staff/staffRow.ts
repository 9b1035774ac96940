import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';

export type StaffRow = EndpointAnswer<typeof listStaff>['staff'][number];
