import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { neededPapers } from '@twin-pledge/shared/papers/neededPapers';

type Input = Parameters<typeof neededPapers>[0];

/** The papers that one case needs: those of its own aid, not of the others asked for in the same sending. */
export function papersForCase(aid: AidCode, input: Input) {
  const needs = { ...input.answers.needs, aids: [aid] };
  return neededPapers({ ...input, answers: { ...input.answers, needs } });
}
