import type { DisabilityCategory, Occupation, Relation, TransferKind } from '../kernel/person';
import type { PlainDate } from '../kernel/plainDate';

/** Where a fact comes from, and of which day it is: a worksheet says so at every figure. */
export interface FactSource {
  from: 'declared' | 'survey' | 'verification' | 'finding';
  on: PlainDate;
}

interface Sourced {
  /** Only where it differs from that of the whole. */
  source?: FactSource;
}

/** Where what is known of an item comes from: its own source, or that of the whole. */
export const sourceOf = (item: Sourced | undefined, whole: Pick<Facts, 'source'>): FactSource =>
  item?.source ?? whole.source;

/** Someone of the family, counted or not. The first is the applicant. */
export interface MemberFacts extends Sourced {
  id: string;
  name: string;
  relation: Relation;
  birthOn: PlainDate;
  livesTogether: boolean;
  occupation?: Occupation;
  married?: boolean;
  /** Found to owe someone of the household support by law, where the relation to the applicant does not say so (a son's wife). */
  legalDutyFound?: boolean;
  absence?: { sinceOn?: PlainDate; declaredMissing?: boolean };
  disability?: { category: DisabilityCategory; grade: 1 | 2 | 3 | 4 };
  seriouslyIll?: boolean;
  /** The grade of the pack's list of illnesses: A is the gravest. */
  listedIllness?: 'A' | 'B' | 'C';
  /** Receives 低保 already: costs of having a job are then deducted. */
  receivesDibao?: boolean;
}

/** One income: what came in over some months, and what earning it cost in the same time. */
export interface IncomeFacts extends Sourced {
  id: string;
  memberId: string;
  kind: 'wage' | 'business' | 'property' | 'transfer';
  transferKind?: TransferKind;
  amountFen: number;
  months: number;
  operatingFen?: number;
  depreciationFen?: number;
  incomeTaxFen?: number;
  socialInsuranceFen?: number;
  /** Travel and the like that a job costs. */
  employmentCostFen?: number;
}

/** Rigid spending that the household pays itself, over some months. */
export interface SpendingFacts extends Sourced {
  id: string;
  memberId?: string;
  kind: 'medical' | 'education' | 'care' | 'housing' | 'other';
  amountFen: number;
  months: number;
}

export interface PropertyFacts extends Sourced {
  cashFen: number;
  cars: number;
  homes: number;
  /** What the survey found where the pack gives no figure. */
  foundWithinLimits?: boolean;
  foundWithinMarginalLimits?: boolean;
}

/** The household of someone who owes support by law and lives elsewhere. */
export interface ObligorHouseholdFacts extends Sourced {
  id: string;
  name: string;
  relation: 'child' | 'parent' | 'spouse' | 'other';
  /** Of the whole household, a month; undefined where it was asked and not told. */
  incomeMonthlyFen?: number;
  householdSize: number;
  /** How many parents that household supports. */
  parentsSupported: number;
  /** Found unable to support whatever the figures say (prison, own aid, missing). */
  foundUnable?: boolean;
}

export interface TekunFacts extends Sourced {
  /** How many of the six indicators of self-care the person does not meet; undefined until they are assessed. */
  unmetIndicators?: number;
  support?: 'dispersed' | 'institution';
}

export interface ReliefFacts extends Sourced {
  /** Something sudden happened that the family can't carry by itself: a finding. */
  emergencyFound?: boolean;
  /** Rigid spending beyond what the family can bear: a finding. */
  spendingBeyondMeansFound?: boolean;
  proposedFen?: number;
}

/** Who asks to be taken in alone, and who asks it for them. */
export interface SinglePersonFacts extends Sourced {
  memberId: string;
  requestedBy: 'self' | 'nearRelative';
}

/** Everything that is known of a household on the day it is assessed. */
export interface Facts {
  onDate: PlainDate;
  area: 'urban' | 'rural';
  source: FactSource;
  members: readonly MemberFacts[];
  incomes: readonly IncomeFacts[];
  spending: readonly SpendingFacts[];
  property: PropertyFacts;
  obligorHouseholds: readonly ObligorHouseholdFacts[];
  singlePersonEntry?: SinglePersonFacts;
  /** By member. */
  tekun?: Readonly<Record<string, TekunFacts>>;
  relief?: ReliefFacts;
  /** Meets what a place asks for its grant to marginal households: a finding. */
  marginalGrantFound?: boolean;
}
