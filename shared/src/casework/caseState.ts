import type { AidCode } from '../kernel/aidCode';
import type { RegionCode } from '../kernel/regionCode';
import type { CaseFacts } from './caseFacts';
import type { Duty } from './duty';
import type { CaseStatus, WaitingFor } from './statuses';

/** What decide() has to know of a case: its stage, its places, what is established, and every duty it has had. */
export interface CaseState extends CaseFacts {
  id: string;
  aid: AidCode;
  status: CaseStatus | null;
  waitingFor: WaitingFor;
  /** How often the resident was asked for papers; the second time needs a reason (A04). */
  supplementRequests: number;
  townshipCode: RegionCode;
  /** The township of registration inside the system's area; null where unknown or outside. */
  registrationTownshipCode: RegionCode | null;
  /** Registered in another township (A07): inside the system's area it is told itself, outside it gets a letter. */
  registeredElsewhere: 'no' | 'inArea' | 'outsideArea';
  duties: readonly Duty[];
}
