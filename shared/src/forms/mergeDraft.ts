import type { Answers } from './answers';
import { applyChanges, type Change } from './applyChange';
import { valueAt } from './valuesAt';

/** For each place that was ever changed, the instant of the change that stands there (ISO, UTC). */
export type Stamps = Readonly<Record<string, string>>;

/** A place that two devices changed without knowing of each other; the later edit stands, and both are told. */
export interface DraftConflict {
  readonly path: string;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly kept: 'theirs' | 'mine';
}

export interface MergedDraft {
  readonly answers: Answers;
  readonly stamps: Stamps;
  readonly conflicts: readonly DraftConflict[];
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.indexOf(`${outer}.`) === 0;

/**
 * The latest stamp that concerns a place: its own, one inside it, or one of an item around it. A device sends it as
 * `baseAt` with its change.
 */
export function stampAt(stamps: Stamps, path: string): string | undefined {
  return Object.keys(stamps)
    .filter((stamped) => isWithin(stamped, path) || isWithin(path, stamped))
    .map((stamped) => stamps[stamped])
    .reduce((latest, stamp) => (latest === undefined || (stamp ?? '') > latest ? stamp : latest), undefined);
}

/** The same JSON, whatever the order of keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return (a ?? null) === (b ?? null);
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => isSame(left[key], right[key]));
}

const toStamp = (ms: number): string => new Date(ms).toISOString();

/** A stamp is never later than the receipt and always later than the one it replaces, however wrong a phone's clock is. */
function newStamp(at: string, before: string | undefined, receivedAt: string): string {
  const told = Math.min(Date.parse(at), Date.parse(receivedAt));
  return toStamp(before === undefined ? told : Math.max(told, Date.parse(before) + 1));
}

const withoutInner = (stamps: Stamps, path: string): Record<string, string> =>
  Object.keys(stamps).reduce<Record<string, string>>((kept, stamped) => {
    const stamp = stamps[stamped];
    if (stamp !== undefined && !(isWithin(stamped, path) && stamped !== path)) kept[stamped] = stamp;
    return kept;
  }, {});

/** Of several edits of one place made before the phone had a connection, only the last counts. */
const lastOfEach = (changes: readonly Change[]): Change[] =>
  changes.filter((change, index) => !changes.slice(index + 1).some((later) => isWithin(change.path, later.path)));

function mergeOne(draft: MergedDraft, change: Change, serverStamps: Stamps, receivedAt: string): MergedDraft {
  const theirs = valueAt(draft.answers, change.path);
  const changed = applyChanges(draft.answers, [change]);
  // What this same sending has just stamped is no stranger's edit.
  const latest = stampAt(serverStamps, change.path);
  if (latest !== undefined && isSame(theirs, valueAt(changed, change.path))) return draft;
  const unknownToDevice = latest !== undefined && (change.baseAt === undefined || latest > change.baseAt);
  const keepMine = !unknownToDevice || Math.min(Date.parse(change.at), Date.parse(receivedAt)) >= Date.parse(latest);
  const conflicts: readonly DraftConflict[] = unknownToDevice
    ? [
        ...draft.conflicts,
        { path: change.path, theirs: theirs ?? null, mine: change.value, kept: keepMine ? 'mine' : 'theirs' },
      ]
    : draft.conflicts;
  if (!keepMine) return { ...draft, conflicts };
  const stamps = withoutInner(draft.stamps, change.path);
  stamps[change.path] = newStamp(change.at, latest, receivedAt);
  return { answers: changed, stamps, conflicts };
}

/**
 * A device's changes merged into the server's draft, field by field. Where the device had seen what it changes, its
 * edit stands, whatever its clock says; where somebody else had changed the place meanwhile, the later edit stands and
 * the conflict is told. Sending the same changes again changes nothing. `receivedAt` is the server's instant.
 */
export function mergeDraft(
  serverAnswers: Answers,
  serverStamps: Stamps,
  changes: readonly Change[],
  receivedAt: string,
): MergedDraft {
  return lastOfEach(changes).reduce<MergedDraft>((draft, change) => mergeOne(draft, change, serverStamps, receivedAt), {
    answers: serverAnswers,
    stamps: serverStamps,
    conflicts: [],
  });
}
