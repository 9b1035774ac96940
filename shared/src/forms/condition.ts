import type { PlainDate } from '../kernel/plainDate';
import { ageOn } from '../kernel/ageOn';
import { valuesAt } from './valuesAt';

type Scalar = string | number | boolean;

/**
 * When a page or a field is asked. Paths are those of the answers; `members[].x` means any member, `item.x` the item
 * that the page is about. Ages are full years on the day the question is asked.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly path: string; readonly equals: Scalar }
  | { readonly path: string; readonly in: readonly Scalar[] }
  | { readonly path: string; readonly exists: boolean }
  | { readonly path: string; readonly atLeast: number }
  | { readonly path: string; readonly atMost: number }
  | { readonly path: string; readonly ageAtLeast: number }
  | { readonly path: string; readonly ageBelow: number };

export interface ConditionScope {
  readonly item?: unknown;
  /** The day on which ages are counted; a condition on age without it is a fault of the caller. */
  readonly todayOn?: PlainDate;
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

function lookUp(path: string, answers: unknown, scope: ConditionScope): unknown[] {
  const found =
    path.indexOf('item.') === 0 ? valuesAt(scope.item, path.slice('item.'.length)) : valuesAt(answers, path);
  // A choice of several is met by any of the chosen.
  return found.reduce<unknown[]>((all, value) => all.concat(Array.isArray(value) ? (value as unknown[]) : [value]), []);
}

function age(birthOn: unknown, scope: ConditionScope): number | null {
  if (scope.todayOn === undefined) throw new RangeError('a condition on age needs a date');
  return typeof birthOn === 'string' ? ageOn(birthOn, scope.todayOn) : null;
}

/** Whether a condition holds for these answers; with several values at the path, one that meets it is enough. */
export function holds(condition: Condition, answers: unknown, scope: ConditionScope = {}): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, scope));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers, scope));
  if ('not' in condition) return !holds(condition.not, answers, scope);
  const found = lookUp(condition.path, answers, scope);
  if ('equals' in condition) return found.some((value) => value === condition.equals);
  if ('in' in condition) return found.some((value) => condition.in.some((wanted) => wanted === value));
  if ('exists' in condition) return found.some((value) => !isEmpty(value)) === condition.exists;
  if ('atLeast' in condition) return found.some((value) => typeof value === 'number' && value >= condition.atLeast);
  if ('atMost' in condition) return found.some((value) => typeof value === 'number' && value <= condition.atMost);
  const ages = found.map((value) => age(value, scope)).filter((years): years is number => years !== null);
  if ('ageAtLeast' in condition) return ages.some((years) => years >= condition.ageAtLeast);
  return ages.some((years) => years < condition.ageBelow);
}
