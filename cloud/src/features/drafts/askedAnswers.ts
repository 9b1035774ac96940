import type { Answers } from '@twin-pledge/shared/forms/answers';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Draft } from './draft';

const known = new WeakMap<Draft, { readonly todayOn: PlainDate; readonly answers: Answers }>();

/**
 * The answers of a draft to what was really asked, as `askedOnly` gives them. Who signed, what is missing and what is
 * sent all ask for them: a draft that was read is walked through once.
 */
export function askedAnswers(draft: Draft, todayOn: PlainDate): Answers {
  const earlier = known.get(draft);
  if (earlier?.todayOn === todayOn) return earlier.answers;
  const answers = askedOnly(draft.answers, todayOn);
  known.set(draft, { todayOn, answers });
  return answers;
}
