import type { SurveyForm, SurveySignature } from '@twin-pledge/shared/contracts/parts/surveyForm';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';

/** A survey as its table holds it. */
export interface SurveyRow {
  id: string;
  applicationId: string;
  caseId: string;
  clientId: string;
  visitedOn: string;
  partsEnc: string;
  refusalEnc: string | null;
  contentHash: string;
  staffId: string;
  submittedAt: Date;
}

/** A photo that arrived, before a survey says what it shows. */
export interface SurveyPhoto {
  id: string;
  applicationId: string;
  clientId: string;
  storageKey: string;
  mime: string;
  bytes: number;
  contentHash: string;
  staffId: string;
  receivedAt: Date;
}

/** A signature as its table holds it; the drawing stays encrypted. */
export interface SignatureRow {
  id: string;
  surveyId: string;
  signedAs: SurveySignature['by'];
  staffId: string | null;
  nameEnc: string;
  relation: string | null;
  drawingEnc: string | null;
  drawingHash: string | null;
  medium: 'screen' | 'paper';
  signedAt: Date;
}

/** The five parts, and who went. */
export type PartsTold = Pick<SurveyForm, SurveyPart> & { people: readonly string[] };

/** What a survey told of a photo, beside its kind and time. */
export type PictureTold = Pick<SurveyForm['photos'][number], 'note' | 'place'>;
