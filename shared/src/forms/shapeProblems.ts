import { isItemId, lists, type ListPath } from './listPath';
import { outsideHousehold, type FieldDef } from './pageDef';
import { answersShape, type LeafShape, type Shape } from './shape';
import { isRecord } from './valuesAt';

/** Why JSON can't be answers at all; such input is refused whole. */
export interface ShapeProblem {
  readonly path: string;
  readonly code: 'unknownField' | 'wrongType' | 'tooLong' | 'tooMany' | 'itemId';
}

/** The longest text that any field stores; a field's own limit may be lower (`maxLength`). */
export const longestText = 500;
const enoughProblems = 20;
const longestTypedNumber = 40;

/** Values that no option offers, because they are derived (`normalise.ts`). */
const derivedValues: Record<string, readonly string[]> = { relation: ['self'] };

const isText = (value: unknown, longest: number): boolean => typeof value === 'string' && value.length <= longest;

function isOption(field: FieldDef, value: unknown): boolean {
  return (
    (field.options ?? []).some((option) => option.value === value) ||
    (derivedValues[field.path] ?? []).some((derived) => derived === value)
  );
}

function fits(field: FieldDef, value: unknown): boolean {
  switch (field.kind) {
    case 'choice':
      return isOption(field, value);
    case 'choices':
      return (
        Array.isArray(value) &&
        value.length <= (field.options ?? []).length &&
        value.every((one, index) => isOption(field, one) && value.indexOf(one) === index)
      );
    case 'yesNo':
      return typeof value === 'boolean';
    case 'moneyYuan':
    case 'integer':
      // A draft keeps what was typed, also where it is no number yet; checking tells so at the field.
      return Number.isSafeInteger(value) || isText(value, longestTypedNumber);
    case 'memberRef':
      return typeof value === 'string' && (value === outsideHousehold || isItemId('members', value));
    case 'list':
      return false;
    default:
      return isText(value, longestText);
  }
}

function leafProblem(shape: LeafShape, path: string, value: unknown): ShapeProblem[] {
  if (shape.fields.some((field) => fits(field, value))) return [];
  const tooLong = typeof value === 'string' && value.length > longestTypedNumber;
  return [{ path, code: tooLong ? 'tooLong' : 'wrongType' }];
}

function listProblems(shape: Shape, list: ListPath, path: string, value: unknown): ShapeProblem[] {
  if (!Array.isArray(value)) return [{ path, code: 'wrongType' }];
  if (value.length > lists[list].largest) return [{ path, code: 'tooMany' }];
  const seen: string[] = [];
  const problems: ShapeProblem[] = [];
  for (const item of value as unknown[]) {
    const id = isRecord(item) ? item.id : undefined;
    if (typeof id !== 'string' || !isItemId(list, id) || seen.indexOf(id) !== -1) {
      problems.push({ path, code: 'itemId' });
    } else {
      seen.push(id);
      problems.push(...recordProblems(shape, `${path}.${id}`, item, true));
    }
  }
  return problems;
}

function recordProblems(shape: Shape, path: string, value: unknown, isItem: boolean): ShapeProblem[] {
  if (shape.kind === 'leaf' || !isRecord(value)) return [{ path, code: 'wrongType' }];
  const problems: ShapeProblem[] = [];
  for (const key of Object.keys(value)) {
    if (problems.length >= enoughProblems) break;
    if (isItem && key === 'id') continue;
    const child = shape.children.get(key);
    const childPath = path === '' ? key : `${path}.${key}`;
    if (!child) problems.push({ path: path === '' ? '' : path, code: 'unknownField' });
    else if (value[key] !== undefined) problems.push(...shapeProblemsAt(child, childPath, value[key]));
  }
  return problems;
}

/** What keeps a value from standing at a place of the answers; used for single changes too. */
export function shapeProblemsAt(shape: Shape, path: string, value: unknown): ShapeProblem[] {
  if (shape.kind === 'leaf') return leafProblem(shape, path, value);
  if (shape.list) return listProblems(shape, shape.list, path, value);
  return recordProblems(shape, path, value, false);
}

/** The same for one item of a list; its id is checked by the caller. */
export const itemShapeProblems = (shape: Shape, path: string, item: unknown): ShapeProblem[] =>
  recordProblems(shape, path, item, true);

/**
 * Everything that keeps received JSON from being answers: unknown fields, wrong types, texts and lists without limit,
 * deep nesting. At most a handful are told. Empty means: safe to store and to read as `Answers`.
 */
export const shapeProblems = (answers: unknown): ShapeProblem[] =>
  shapeProblemsAt(answersShape, '', answers).slice(0, enoughProblems);
