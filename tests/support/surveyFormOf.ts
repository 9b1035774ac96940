import type { SurveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import { newId } from '../../cloud/src/platform/ids/newId';
import { drawnSignature } from './drawnSignature';

const asDeclared = { asDeclared: true };

/** A survey that found everything as declared, signed on the spot by all who went and by the applicant. */
export async function surveyFormOf(people: readonly string[], visitedOn: string): Promise<SurveyForm> {
  const investigators = await Promise.all(
    people.map(async (staffId, at) => ({
      by: 'investigator' as const,
      staffId,
      drawing: await drawnSignature(2 + at),
    })),
  );
  return {
    id: newId(),
    visitedOn,
    members: asDeclared,
    income: asDeclared,
    spending: asDeclared,
    property: asDeclared,
    living: asDeclared,
    statements: [],
    letters: [],
    photos: [],
    signatures: [...investigators, { by: 'applicant', name: '示桂兰', drawing: await drawnSignature(1) }],
  };
}
