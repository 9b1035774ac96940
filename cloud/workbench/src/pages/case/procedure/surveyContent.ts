import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { PartTold, SurveyForm, SurveySignature } from '@twin-pledge/shared/contracts/parts/surveyForm';

/** A photo that was sent, with what is told of it. */
export interface TypedPhoto {
  id: string;
  name: string;
  kind: SurveyForm['photos'][number]['kind'];
  takenAt: string;
  where: string;
}

export interface TypedHousehold {
  by?: 'applicant' | 'family' | 'guardian' | 'refused';
  name?: string;
  relation?: string;
  reason?: string;
  witness?: string;
}

/** A survey form as it is typed at the desk, from the signed paper. */
export type TypedSurvey = Partial<Record<SurveyPart, Omit<PartTold, 'corrections'>>> & {
  id?: string;
  visitedOn?: string;
  statements?: SurveyForm['statements'];
  letters?: SurveyForm['letters'];
  photos?: TypedPhoto[];
  household?: TypedHousehold;
};

/** What is sent of it: the hands stand on paper, whose photo goes along; nothing left over from a choice taken back. */
export function surveyContent(typed: TypedSurvey, people: readonly string[], applicantName: string): SurveyForm {
  const { id = '', visitedOn = '', statements = [], letters = [], photos = [], household = {} } = typed;
  const parts = Object.fromEntries(
    surveyParts.map((part) => [part, typed[part]?.asDeclared ? { asDeclared: true } : typed[part]]),
  ) as Record<SurveyPart, PartTold>;
  const { by, name = '', relation, reason = '', witness = '' } = household;
  const investigators = people.map((staffId): SurveySignature => ({ by: 'investigator', staffId }));
  const hand: SurveySignature[] =
    by === undefined || by === 'refused'
      ? []
      : [{ by, name: by === 'applicant' ? applicantName : name, ...(relation?.trim() ? { relation } : {}) }];
  return {
    id,
    visitedOn,
    ...parts,
    statements,
    letters,
    photos: photos.map(({ id: photoId, kind, takenAt, where }) => ({
      id: photoId,
      kind,
      takenAt,
      place: { missing: where },
    })),
    signatures: [...investigators, ...hand],
    ...(by === 'refused' ? { refusal: { reason, witness } } : {}),
  };
}
