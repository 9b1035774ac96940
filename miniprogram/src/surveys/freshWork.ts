import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { newKey } from '../api/newKey';
import type { SurveyWork, TakenAlong } from './fieldSurvey';

/** A survey of which nothing is filled in but who was chosen to go, with whoever holds the phone among them. */
export function freshWork(along: TakenAlong, staffId: string, today: string): SurveyWork {
  const { chosen, eligible } = along.investigators;
  const mayGo = (id: string) => eligible.some((one) => one.id === id);
  const people = [...new Set([...chosen, staffId])].filter(mayGo);
  const parts = Object.fromEntries(surveyParts.map((part) => [part, { found: '' }])) as unknown as SurveyWork['parts'];
  const nothing = { statements: [], letters: [], photos: [], hands: [], refusal: null };
  return { id: newKey(), visitedOn: today, people, parts, seen: along.declared, ...nothing };
}
