import type { AidCode } from '../kernel/aidCode';
import type { RegionCode } from '../kernel/regionCode';
import type { CaseFacts } from './caseFacts';
import type { Duty } from './duty';
import type { CaseStatus, WaitingFor } from './statuses';

/** How a household's word stands beyond one case (H12; LX 三(六)): what relief first and quick decisions depend on. */
export interface HouseholdWord {
  /** Found honest in an earlier application, and no false commitment confirmed since (A08). */
  honestBefore: boolean;
  /** A false commitment is being looked into or stands: in this application, or with a notice due or on the board. */
  falseCommitment: boolean;
}

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
  /** What earlier procedures say of the household's word (H12); absent where nothing is known of it. */
  word?: HouseholdWord;
}
