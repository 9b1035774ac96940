import type { Answers } from './answers';
import { applyChanges, type Change } from './applyChange';
import { valueAt } from './valuesAt';

/** For each place that was ever changed, the version of the draft in which it was. */
export type Stamps = Readonly<Record<string, number>>;

/** A place that two devices changed without knowing of each other; the word that came last stands, and it is told. */
export interface DraftConflict {
  readonly path: string;
  readonly theirs: unknown;
  readonly mine: unknown;
}

export interface StampedDraft {
  readonly answers: Answers;
  readonly stamps: Stamps;
  readonly version: number;
}

export interface MergedDraft extends StampedDraft {
  readonly conflicts: readonly DraftConflict[];
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.indexOf(`${outer}.`) === 0;

/** The latest version in which a place was changed: the field itself, something inside it, or the item around it. */
export const stampAt = (stamps: Stamps, path: string): number =>
  Object.keys(stamps)
    .filter((stamped) => isWithin(stamped, path) || isWithin(path, stamped))
    .reduce((latest, stamped) => Math.max(latest, stamps[stamped] ?? 0), 0);

/** Whether two pieces of JSON say the same, whatever the order of keys; nothing and null are the same. */
function isSame(a: unknown, b: unknown): boolean {
  if ((a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
}

/** Of several edits of one place made before the phone had a connection, only the last counts. */
const lastOfEach = (edits: readonly Change[]): Change[] =>
  edits.filter((edit, index) => !edits.slice(index + 1).some((later) => isWithin(edit.path, later.path)));

function withStamp(stamps: Stamps, path: string, version: number): Stamps {
  const kept: Record<string, number> = {};
  for (const stamped of Object.keys(stamps)) {
    const stamp = stamps[stamped];
    if (stamp !== undefined && !isWithin(stamped, path)) kept[stamped] = stamp;
  }
  kept[path] = version;
  return kept;
}

/**
 * A device's edits put on the draft as the server has it, field by field. Versions decide, never the devices' clocks,
 * which may be a day wrong: a place changed after `baseVersion`, the version the device last saw, is told as a conflict
 * unless both say the same; the word that came last stands. The version grows only where something changed, so the same
 * edits sent again change nothing.
 */
export function mergeDraft(draft: StampedDraft, baseVersion: number, edits: readonly Change[]): MergedDraft {
  const version = draft.version + 1;
  const merged = lastOfEach(edits).reduce<MergedDraft>(
    (sofar, edit) => {
      const answers = applyChanges(sofar.answers, [edit]);
      const [theirs, mine] = [valueAt(sofar.answers, edit.path), valueAt(answers, edit.path)];
      if (isSame(theirs, mine)) return sofar;
      const isStrange = stampAt(draft.stamps, edit.path) > baseVersion;
      const conflict = { path: edit.path, theirs: theirs ?? null, mine: mine ?? null };
      return {
        answers,
        version,
        stamps: withStamp(sofar.stamps, edit.path, version),
        conflicts: isStrange ? [...sofar.conflicts, conflict] : sofar.conflicts,
      };
    },
    { ...draft, conflicts: [] },
  );
  return merged;
}
