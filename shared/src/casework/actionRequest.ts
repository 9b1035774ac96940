import type { AidCode } from '../kernel/aidCode';
import type { ConsentWay } from '../kernel/consentWay';
import type { DepartmentCode } from '../kernel/departmentCode';
import type { ReferralAnswer } from '../kernel/referralAnswer';
import type { CaseAction } from './actions';

/** Somebody chosen for a part in a case, and whether they are related to anyone in the application (C08). */
export interface Chosen {
  staffId: string;
  related: boolean;
}

/** What the person doing it brings beside the action; which of it an action asks for stands in its row. */
export interface ActionRequest {
  action: CaseAction;
  byStaffId?: string;
  /** The window checks on the spot (A03). */
  channel?: 'online' | 'window';
  /** Why papers are asked for a second time (A04). */
  reasonForSecondRequest?: string;
  /** The investigators of a survey (C01), or the members of a democratic review (C06). */
  people?: readonly Chosen[];
  /** Which of the investigators signed the survey form, each with their own hand (C02, B05). */
  signedBy?: readonly string[];
  /** The survey form is signed by applicant, family member or guardian (C02). */
  signedByHousehold?: boolean;
  /** Nobody of the household would sign: why, and who saw it. */
  signatureRefused?: { reason: string; witness: string };
  /** What is looked into once more. */
  again?: readonly ('survey' | 'verification')[];
  /** Verification leaves a doubt that only people who know the household can settle (C06). */
  leavesDoubt?: boolean;
  /** The kinds of aid the household needs, as assessed over all of them (C05); may be empty, never left out. */
  needs?: readonly AidCode[];
  /** The minutes of a democratic review are on file. */
  minutesOnFile?: boolean;
  opinion?: 'approve' | 'refuse';
  amountFen?: number;
  /** What is left of the ledger that relief comes out of, the township's or the county's (D07). */
  reserveLeftFen?: number;
  reason?: string;
  /** The clause a refusal stands on (D03). */
  basis?: string;
  /** What proves it: a finding's evidence, a delivery's proof, a payment's receipt. */
  evidence?: string;
  /** Photographs of a posted notice (D11). */
  photos?: number;
  /** An objection turned out to be right. */
  founded?: boolean;
  /** The notice tells the duty to report (B07). */
  dutyToReportTold?: boolean;
  /** What else fits the household, found without new papers (D06); may be empty, never left out. */
  otherAids?: readonly AidCode[];
  /** A signature given on the spot, or a photo of the signed receipt. */
  receiptOnFile?: boolean;
  /** How many required papers and signatures are not there yet. */
  papersOwed?: number;
  /** Who assessed self-care together (C07). */
  assessors?: { county: number; township: number };
  /** All whom the decision supports were assessed. */
  everyoneAssessed?: boolean;
  /** 特困: dispersed or in an institution, and the caregiver, whom the pack may bar (D05). */
  carePlan?: { mode: 'dispersed' | 'institution'; caregiver: string; allowed: boolean };
  /** The care agreement is signed by all three parties. */
  agreementSigned?: boolean;
  /** Whom a letter goes to, where not the department that the pack names for the aid (G06). */
  department?: DepartmentCode;
  /** How the household agreed to the letter; they asked for it themselves where nothing is said (G06). */
  consent?: ConsentWay;
  /** What the department answered. */
  referralAnswer?: ReferralAnswer;
}
