import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { corrections } from './corrections';
import type { FieldSurvey } from './fieldSurvey';

/** Something that is still to be done, and the page on which it is. */
interface Missing {
  page: string;
  words: string;
}

/** What a survey still lacks before it may be handed in, in plain words (C01, C02); nothing where it is complete. */
export function missing({ along, work }: FieldSurvey): Missing[] {
  const found: Missing[] = [];
  const say = (page: string, words: string) => found.push({ page, words });
  const { least, eligible } = along.investigators;
  if (work.people.length < least) say('people', `调查的人至少 ${least} 位，还差 ${least - work.people.length} 位。`);
  for (const part of surveyParts) {
    const { asDeclared, found: note } = work.parts[part];
    const name = surveyPartNames[part];
    const differs = corrections(part, along.declared, work.seen).length > 0;
    if (asDeclared === undefined && !differs) say(part, `「${name}」还没有看，和填报一样也要点一下。`);
    else if (asDeclared !== true && note.trim() === '') say(part, `「${name}」不一样，还要写查到的情况。`);
  }
  for (const staffId of work.people) {
    if (work.hands.some((hand) => hand.staffId === staffId)) continue;
    say('sign', `调查人${eligible.find(({ id }) => id === staffId)?.name ?? ''}还没有签字。`);
  }
  const signed = work.hands.some(({ by }) => by !== 'investigator');
  const refused = work.refusal && work.refusal.reason.trim() !== '' && work.refusal.witness.trim() !== '';
  if (!signed && !refused) say('sign', '家里还没有人签字。不肯签的，写明原因和见证人。');
  return found;
}
