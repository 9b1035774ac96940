import type { AidCode } from '../kernel/aidCode';
import type { PlainDate } from '../kernel/plainDate';

/** What every notice says about the case and the office. */
export interface NoticeCase {
  aid: AidCode;
  caseNumber: string;
  applicantName: string;
  appliedOn: PlainDate;
  /** The office that issues it, in full. */
  issuer: string;
  handlerName: string | null;
  phone: string | null;
  hotline: string;
  hours: string;
}

/** Where one can turn against a decision; the days are parameters of the pack. */
export interface Remedies {
  reviewWithinDays: number;
  suitWithinMonths: number;
  /** The government above the office. */
  reviewedBy: string;
}

/** The worksheet as the notice prints it: what it is about, how it was reckoned, what it comes to, and by which clause. */
export type WorksheetRow = readonly [string, string, string, string];

export interface Granted {
  /** Of one outcome, or of relief that came first; null while the amount hangs on something still to be found out. */
  amountFen: number | null;
  /** Null where nothing is paid in money. */
  per: 'month' | 'once' | null;
  /** `2026-04`; null for what has no month. */
  fromMonth: string | null;
  coveredNames: readonly string[];
  householdSize: number;
}
