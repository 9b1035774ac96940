import type { Answers } from '@twin-pledge/shared/forms/answers';
import { applyChanges, changeProblems } from '@twin-pledge/shared/forms/applyChange';

import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Draft } from './draft';

/** One changed field as a device sends it. */
export interface FieldChange {
  path: string;
  value?: unknown;
}

/** A field that another device changed since this one last looked. */
export interface FieldConflict {
  path: string;
  theirs: unknown;
  mine: unknown;
}

interface Merged {
  answers: Answers;
  stamps: Record<string, number>;
  conflicts: FieldConflict[];
}

/**
 * Puts a device's changes on the draft as it is now. Versions decide, not the devices' clocks, which may be a day wrong:
 * a field changed after `baseVersion` is a conflict unless both say the same; the word that came last stands.
 */
export function mergeChanges(draft: Draft, baseVersion: number, changes: FieldChange[]): Merged {
  const edits = changes.map(({ path, value }) => ({ path, value: value ?? null, at: draft.updatedAt.toISOString() }));
  const problems = edits.flatMap(changeProblems);
  if (problems.length > 0) throw new DomainError('invalidInput', { problems });
  const stamps = { ...draft.stamps };
  const conflicts: FieldConflict[] = [];
  for (const { path, value } of edits) {
    const theirs = valueAt(draft.answers, path) ?? null;
    if (newestStamp(draft.stamps, path) > baseVersion && JSON.stringify(theirs) !== JSON.stringify(value)) {
      conflicts.push({ path, theirs, mine: value });
    }
    stamps[path] = draft.version + 1;
  }
  return { answers: applyChanges(draft.answers, edits), stamps, conflicts };
}

/** The latest change of a field, of something inside it, or of the item it belongs to. */
function newestStamp(stamps: Record<string, number>, path: string): number {
  const touching = Object.keys(stamps).filter(
    (known) => known === path || known.startsWith(`${path}.`) || path.startsWith(`${known}.`),
  );
  return Math.max(-1, ...touching.map((known) => stamps[known] ?? -1));
}
