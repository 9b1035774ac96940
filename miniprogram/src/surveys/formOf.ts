import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { PartTold, SurveyForm, SurveySignature } from '@twin-pledge/shared/contracts/parts/surveyForm';
import { corrections } from './corrections';
import type { FieldSurvey, FieldHand } from './fieldSurvey';

/** A survey as the server takes it: what was found otherwise as corrections, photos by their ids. */
export function formOf({ along, work }: FieldSurvey): SurveyForm {
  const parts = Object.fromEntries(
    surveyParts.map((part): [SurveyPart, PartTold] => {
      const differing = corrections(part, along.declared, work.seen);
      const { asDeclared = false, found } = work.parts[part];
      const same = asDeclared && differing.length === 0;
      return [part, same ? { asDeclared: true } : { asDeclared: false, found, corrections: differing }];
    }),
  ) as Record<SurveyPart, PartTold>;
  return {
    id: work.id,
    visitedOn: work.visitedOn,
    ...parts,
    statements: work.statements,
    letters: work.letters,
    photos: work.photos.map(({ id, kind, note, takenAt, place }) => ({
      id,
      kind,
      takenAt,
      place,
      ...(note.trim() ? { note: note.trim() } : {}),
    })),
    signatures: work.hands
      .filter(({ by, staffId }) => by !== 'investigator' || work.people.indexOf(staffId ?? '') !== -1)
      .map(signatureOf),
    ...(work.refusal && !work.hands.some(({ by }) => by !== 'investigator') ? { refusal: work.refusal } : {}),
  };
}

function signatureOf({ by, staffId = '', name, relation, drawing }: FieldHand): SurveySignature {
  if (by === 'investigator') return { by, staffId, drawing };
  return { by, name, drawing, ...(relation.trim() ? { relation: relation.trim() } : {}) };
}
