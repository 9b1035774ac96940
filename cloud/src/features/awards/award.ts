import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';

/** An aid that a family receives: since when, what is paid by its newest term, whether it still runs. */
export interface Award {
  id: string;
  householdId: string;
  aid: AidCode;
  townshipCode: string;
  villageCode: string;
  headPersonId: string;
  headNameMasked: string;
  state: 'running' | 'ended';
  /** `2026-04`. */
  sinceMonth: string;
  endedMonth: string | null;
}

/** What is paid from a month on, and what says so: a case that was decided, or a row of a list that was taken over. */
export interface AwardTerm {
  fromMonth: string;
  per: 'month' | 'once' | null;
  /** Null where nothing is paid, or the amount is not fixed yet. */
  amountFen: number | null;
  caseId: string | null;
  importRowId: string | null;
}

/** Somebody in the family that receives; not covered where the aid is for others of the family alone (E02). */
export interface AwardPerson {
  personId: string;
  idIndex: string | null;
  role: 'head' | 'member';
  covered: boolean;
  relation: string;
}

/** Where it is paid to. */
export interface PayeeAccount {
  bankName: string;
  holderName: string;
  accountNumber: string;
}

/** A family about to receive an aid. */
export interface NewAward {
  award: Omit<Award, 'id' | 'headPersonId'>;
  term: AwardTerm;
  people: readonly AwardPerson[];
  account: PayeeAccount | null;
}
