import type { AidCode } from '../kernel/aidCode';
import type { DisabilityCategory, Occupation, Relation, TransferKind } from '../kernel/person';

/** Who the application is for (A06): oneself, a family member, someone an aide helps, someone staff found in need. */
export type ForWhom = 'self' | 'family' | 'helped' | 'found';

/** How a person is told apart: most have an 18-digit number, but newborns, foreigners and people without papers apply too. */
export type IdentityKind = 'residentId' | 'foreigner' | 'newborn' | 'lost';

export interface MemberAnswers {
  /** Stable within the draft: m1 is the applicant. */
  id: string;
  name?: string;
  relation?: Relation;
  identity?: { kind?: IdentityKind; number?: string };
  sex?: 'male' | 'female';
  birthOn?: string;
  occupation?: Occupation;
  maritalStatus?: 'single' | 'married' | 'divorced' | 'widowed';
  health?: {
    status?: 'healthy' | 'ill' | 'seriouslyIll' | 'disabled';
    /** Told by those with a disability, since the two may meet. */
    alsoSeriouslyIll?: boolean;
    disability?: { category?: DisabilityCategory; grade?: 1 | 2 | 3 | 4 };
  };
  /** Able to understand and sign for oneself; a minor or an incapable adult has a guardian sign (B05). */
  legallyCapable?: boolean;
  /** A member's id, or `outside` (pageDef.ts) for a guardian who is no member of the household. */
  guardianMemberId?: string;
  outsideGuardian?: { name?: string; relation?: string; idNumber?: string; phone?: string };
  /** Since when someone is a member of the clergy or missing, and whether a court has declared it. */
  absence?: { sinceOn?: string; declaredMissing?: boolean };
  livesTogether?: boolean;
  /** Asks to be taken in alone where the family as a whole is not (E02). */
  asksAlone?: boolean;
  phone?: string;
}

export type EarningCost = 'depreciation' | 'incomeTax' | 'socialInsurance' | 'employment';

export interface IncomeAnswers {
  id: string;
  memberId?: string;
  kind?: 'wage' | 'business' | 'property' | 'transfer';
  source?: string;
  /** What a transfer is, since several are not counted as income by law. */
  transferKind?: TransferKind;
  amountFen?: number;
  /** What earning it cost (seed, feed, goods), over the same time. */
  costFen?: number;
  per?: 'month' | 'year';
  /** What else earning it cost, where anything did. */
  costs?: EarningCost[];
  depreciationFen?: number;
  incomeTaxFen?: number;
  socialInsuranceFen?: number;
  employmentCostFen?: number;
}

export interface SpendingAnswers {
  id: string;
  memberId?: string;
  kind?: 'medical' | 'education' | 'care' | 'housing' | 'other';
  amountFen?: number;
}

export interface ObligorAnswers {
  id: string;
  name?: string;
  relation?: 'child' | 'parent' | 'spouse' | 'other';
  identity?: { kind?: IdentityKind; number?: string };
  phone?: string;
  regionCode?: string;
  incomeMonthlyFen?: number;
  householdSize?: number;
  /** How many parents that household supports, of both sides. */
  parentsSupported?: number;
}

export interface VehicleAnswers {
  id: string;
  kind?: 'car' | 'motorcycle' | 'farm' | 'disabledScooter' | 'other';
  valueFen?: number;
}

export interface HomeAnswers {
  id: string;
  kind?: 'selfBuilt' | 'bought' | 'rented' | 'borrowed' | 'unsafe';
  areaSquareMetres?: number;
}

/** Everything a household tells in one application; every field may be missing while it is a draft. */
export interface Answers {
  purpose?: {
    forWhom?: ForWhom;
    relationToApplicant?: Relation;
    filerName?: string;
    filerPhone?: string;
    applicantAgrees?: boolean;
  };
  residence?: { regionCode?: string; detail?: string };
  registration?: { sameAsResidence?: boolean; regionCode?: string; detail?: string; kind?: 'rural' | 'urban' };
  needs?: { events?: string[]; aids?: AidCode[]; story?: string };
  contactPhone?: string;
  members?: MemberAnswers[];
  hasIncome?: boolean;
  incomes?: IncomeAnswers[];
  property?: {
    homes?: HomeAnswers[];
    hasVehicle?: boolean;
    vehicles?: VehicleAnswers[];
    savingsFen?: number;
    otherFen?: number;
    hasBusiness?: boolean;
  };
  hasSpending?: boolean;
  spending?: SpendingAnswers[];
  hasObligors?: boolean;
  obligors?: ObligorAnswers[];
  account?: { holderMemberId?: string; bankName?: string; accountNumber?: string };
}
