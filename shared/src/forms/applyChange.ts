import type { Answers } from './answers';
import { isItemId } from './listPath';
import { answersShape, type BranchShape, type Shape } from './shape';
import { itemShapeProblems, shapeProblemsAt, type ShapeProblem } from './shapeProblems';
import { isRecord } from './valuesAt';

/** One edit: a field (`residence.detail`, `members.m2.name`), a whole new item (`members.m2`), or null to take it away. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

interface Target {
  readonly shape: Shape;
  readonly isItem: boolean;
}

function target(path: string): Target | null {
  let shape: Shape = answersShape;
  let isItem = false;
  for (const segment of path.split('.')) {
    if (shape.kind === 'leaf') return null;
    if (shape.list && !isItem) {
      if (!isItemId(shape.list, segment)) return null;
      isItem = true;
    } else {
      const child: Shape | undefined = shape.children.get(segment);
      if (!child) return null;
      shape = child;
      isItem = false;
    }
  }
  return { shape, isItem };
}

/** What keeps a received change from being applied; only fields and whole items can be changed, never whole lists. */
export function changeProblems(change: unknown): ShapeProblem[] {
  if (!isRecord(change) || typeof change.path !== 'string') return [{ path: '', code: 'wrongType' }];
  const { path, value } = change;
  const place = path.length <= 100 ? target(path) : null;
  if (!place) return [{ path: '', code: 'unknownField' }];
  if (place.shape.kind === 'branch' && !place.isItem) return [{ path, code: 'wrongType' }];
  if (value === null || value === undefined) return [];
  if (!place.isItem) return shapeProblemsAt(place.shape, path, value);
  const id = path.slice(path.lastIndexOf('.') + 1);
  if (isRecord(value) && value.id !== undefined && value.id !== id) return [{ path, code: 'itemId' }];
  return itemShapeProblems(place.shape, path, value);
}

function withField(record: unknown, key: string, value: unknown): Record<string, unknown> {
  const result: Record<string, unknown> = { ...(isRecord(record) ? record : {}) };
  if (value === undefined) delete result[key];
  else result[key] = value;
  return result;
}

function setInList(list: unknown, id: string, change: (item: unknown) => unknown): unknown[] {
  const items: unknown[] = Array.isArray(list) ? list : [];
  const at = items.findIndex((item) => isRecord(item) && item.id === id);
  const changed = change(items[at]);
  if (changed === undefined) return items.filter((_, index) => index !== at);
  const item = withField(changed, 'id', id);
  return at === -1 ? [...items, item] : items.map((old, index) => (index === at ? item : old));
}

function setIn(shape: BranchShape, within: unknown, segments: readonly string[], value: unknown): unknown {
  const [key = '', ...rest] = segments;
  const child = shape.children.get(key);
  if (rest.length === 0 || !child || child.kind === 'leaf') return withField(within, key, value);
  const old = isRecord(within) ? within[key] : undefined;
  if (!child.list) return withField(within, key, setIn(child, old, rest, value));
  const [id = '', ...inItem] = rest;
  const list = setInList(old, id, (item) => {
    if (inItem.length === 0) return value;
    // Clearing a field of an item that is gone must not bring the item back.
    return item === undefined && value === undefined ? undefined : setIn(child, item, inItem, value);
  });
  return withField(within, key, list);
}

/**
 * The answers with the changes made in order; the given answers stay as they are. RangeError for a change that
 * `changeProblems` would have told.
 */
export function applyChanges(answers: Answers, changes: readonly Change[]): Answers {
  return changes.reduce<Answers>((sofar, { path, value }) => {
    const place = target(path);
    if (!place || (place.shape.kind === 'branch' && !place.isItem))
      throw new RangeError('no such field in the answers');
    return setIn(answersShape, sofar, path.split('.'), value === null ? undefined : value) as Answers;
  }, answers);
}
