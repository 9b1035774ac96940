import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applyChanges } from '@twin-pledge/shared/forms/applyChange';
import type { LocalDraft, PendingChange } from './localDraft';

export interface Edit {
  path: string;
  value: unknown;
}

/** Answers with those of the edits that the questions still know; a form may have changed since they were typed. */
export function withEdits(answers: Answers, edits: readonly Edit[]): Answers {
  return edits.reduce<Answers>((sofar, { path, value }) => {
    try {
      return applyChanges(sofar, [{ path, value }]);
    } catch {
      return sofar;
    }
  }, answers);
}

const within = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}.`);

/** The draft with edits made on this phone: applied at once, waiting for the server; the last word on a field counts. */
export function edited(draft: LocalDraft, edits: readonly Edit[], nowIso: string): LocalDraft {
  let stamp = draft.pending.reduce((highest, change) => Math.max(highest, change.stamp), 0);
  const made: PendingChange[] = edits.map(({ path, value }) => ({ path, value: value ?? null, stamp: (stamp += 1) }));
  const kept = draft.pending.filter((old) => !made.some((change) => within(old.path, change.path)));
  return {
    ...draft,
    answers: withEdits(draft.answers, made),
    pending: [...kept, ...made],
    conflicts: draft.conflicts.filter((old) => !made.some((change) => within(old.path, change.path))),
    touchedAt: nowIso,
  };
}
