import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listLeaves } from '@twin-pledge/shared/contracts/staff/listLeaves';

export type Colleague = EndpointAnswer<typeof listLeaves>['staff'][number];
