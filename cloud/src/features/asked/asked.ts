import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';

/** One thing that is still needed from a resident. */
export type Asked = EndpointAnswer<typeof showAsked>['asked'][number];
