import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { Seeded } from './seeded';

type Place = 'township' | 'county';
export interface PlannedDuty {
  readonly kind: DutyKindCode;
  readonly state: 'open' | 'paused' | 'met';
  readonly side: 'office' | 'resident';
  readonly place: Place;
  /** Whether it lies with the handler of the case, rather than with an office. */
  readonly handlers: boolean;
}

/** How far a case has come and the duties it has by then. */
export interface Course {
  readonly status: CaseStatus;
  readonly waiting: boolean;
  readonly outcome: 'approved' | 'refused' | null;
  readonly duties: readonly PlannedDuty[];
}

const own = (kind: DutyKindCode, state: PlannedDuty['state']): PlannedDuty => ({
  kind,
  state,
  side: 'office',
  place: 'township',
  handlers: true,
});
const county = (kind: DutyKindCode, state: PlannedDuty['state']): PlannedDuty => ({
  ...own(kind, state),
  place: 'county',
  handlers: false,
});
const leaders = (kind: DutyKindCode, state: PlannedDuty['state']): PlannedDuty => ({
  ...own(kind, state),
  handlers: false,
});
const residents = (kind: DutyKindCode, state: PlannedDuty['state']): PlannedDuty => ({
  ...own(kind, state),
  side: 'resident',
  handlers: false,
});

const found = [own('reviewMaterials', 'met'), own('surveyHousehold', 'met'), county('verifyMeans', 'met')] as const;
const decided = [...found, leaders('decideCase', 'met'), own('completeCase', 'met')] as const;

const open: readonly Omit<Course, 'outcome'>[] = [
  { status: 'submitted', waiting: false, duties: [own('reviewMaterials', 'open')] },
  {
    status: 'submitted',
    waiting: true,
    duties: [own('reviewMaterials', 'paused'), residents('supplyMaterials', 'open')],
  },
  {
    status: 'accepted',
    waiting: false,
    duties: [
      own('reviewMaterials', 'met'),
      own('requestVerification', 'met'),
      own('surveyHousehold', 'open'),
      county('verifyMeans', 'open'),
      own('completeCase', 'open'),
    ],
  },
  {
    status: 'investigated',
    waiting: false,
    duties: [...found, own('assessCase', 'open'), own('completeCase', 'open')],
  },
  {
    status: 'deciding',
    waiting: false,
    duties: [...found, leaders('decideCase', 'open'), own('completeCase', 'open')],
  },
];

/** One case in ten is still under way, the others ended long ago; together five duties a household. */
export function planCourse(random: Seeded, underWay: boolean): Course {
  if (underWay) return { ...random.oneOf(open), outcome: null };
  const lot = random.next();
  if (lot < 0.8) return ended('approved', 'approved', [...decided, ...some(random, 0.24, 'deliverApprovalNotice')]);
  if (lot < 0.92) return ended('refused', 'refused', [...decided, ...some(random, 0.24, 'deliverRefusalNotice')]);
  return ended('withdrawn', null, [...found, own('completeCase', 'met'), leaders('decideCase', 'met')]);
}

const ended = (status: CaseStatus, outcome: Course['outcome'], duties: readonly PlannedDuty[]): Course => ({
  status,
  waiting: false,
  outcome,
  duties,
});

const some = (random: Seeded, share: number, kind: DutyKindCode): PlannedDuty[] =>
  random.happens(share) ? [own(kind, 'met')] : [];
