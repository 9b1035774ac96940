import type { Answers } from '@twin-pledge/shared/forms/answers';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import type { FieldChange } from '../../window/draftSaver';

/** The edits with one more: a later change of a place replaces an earlier one there, and everything inside of it. */
export function withChange(edits: readonly FieldChange[], change: FieldChange): FieldChange[] {
  const within = (path: string) => path === change.path || path.startsWith(`${change.path}.`);
  return [...edits.filter((one) => !within(one.path)), change];
}

/** The edits without those that put back what was sent, or take away what was never there. */
export function onlyReal(sent: Answers, edits: readonly FieldChange[]): FieldChange[] {
  return edits.filter(
    ({ path, value }) => JSON.stringify(valueAt(sent, path) ?? null) !== JSON.stringify(value ?? null),
  );
}
