import type { Facts } from '@twin-pledge/shared/assessment/facts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { SurveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import type { takeSurveyAlong } from '@twin-pledge/shared/contracts/survey/takeSurveyAlong';
import type { ApiErrorCode } from '../api/apiError';

/** What went along to a household. */
export type TakenAlong = EndpointAnswer<typeof takeSurveyAlong>;

/** A photo on the phone, until it has arrived. */
export interface FieldPhoto {
  id: string;
  ref: string;
  bytes: number;
  picture?: string;
  kind: SurveyForm['photos'][number]['kind'];
  note: string;
  takenAt: string;
  place: SurveyForm['photos'][number]['place'];
  sent: boolean;
}

/** Whose hand stands under the form, as it was drawn. */
export interface FieldHand {
  by: SurveyForm['signatures'][number]['by'];
  /** Of an investigator. */
  staffId?: string;
  name: string;
  relation: string;
  drawing: string;
}

/** A part as it is looked at: nothing said yet, as declared, or otherwise. */
export interface PartSeen {
  asDeclared?: boolean;
  found: string;
}

/** What was filled in on the spot. */
export interface SurveyWork {
  /** The survey's own id: sent twice, it is one survey. */
  id: string;
  visitedOn: string;
  people: readonly string[];
  parts: Readonly<Record<SurveyPart, PartSeen>>;
  /** The facts as they were found; what differs from what was declared is a correction. */
  seen: Facts;
  statements: SurveyForm['statements'];
  letters: SurveyForm['letters'];
  photos: readonly FieldPhoto[];
  hands: readonly FieldHand[];
  refusal: { reason: string; witness: string } | null;
}

/** One survey on this phone: what went along, what was filled in, and how far its sending is. */
export interface FieldSurvey {
  caseId: string;
  along: TakenAlong;
  work: SurveyWork;
  /** Filled in and given to the queue; from here on nothing of it changes. */
  queued: boolean;
  /** The attempt whose answer may be lost: the same command is sent again, never another. */
  attempt: { key: string; version: number } | null;
  problem: ApiErrorCode | 'fileGone' | null;
}
