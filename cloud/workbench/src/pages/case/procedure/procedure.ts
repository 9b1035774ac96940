import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';

export type Procedure = EndpointAnswer<typeof showProcedure>;
export type ProcedureEntry = Procedure['entries'][number];
