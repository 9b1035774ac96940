import { listPaths, type ListPath } from './listPath';
import type { FieldDef } from './pageDef';
import { allPages } from './questions/allPages';

export interface LeafShape {
  readonly kind: 'leaf';
  /** The page that asks for it first. */
  readonly pageId: string;
  /** Every field that writes here; more than one where the wording depends on other answers. */
  readonly fields: FieldDef[];
}
export interface BranchShape {
  readonly kind: 'branch';
  /** Set where this is a list of items with an id, each of this shape. */
  readonly list?: ListPath;
  readonly children: Map<string, Shape>;
}
export type Shape = LeafShape | BranchShape;

const branch = (path: string): BranchShape => ({
  kind: 'branch',
  list: listPaths.filter((candidate) => candidate === path)[0],
  children: new Map(),
});

function addField(root: BranchShape, pageId: string, path: string, field: FieldDef): void {
  const segments = path.split('.');
  let at = root;
  segments.forEach((segment, index) => {
    const here = segments.slice(0, index + 1).join('.');
    const isLeaf = index === segments.length - 1 && field.kind !== 'list';
    const next = at.children.get(segment) ?? (isLeaf ? { kind: 'leaf', pageId, fields: [] } : branch(here));
    at.children.set(segment, next);
    if (next.kind === 'leaf') next.fields.push(field);
    else at = next;
  });
  for (const itemField of field.itemFields ?? []) addField(root, pageId, `${path}.${itemField.path}`, itemField);
}

function shapeOfQuestions(): BranchShape {
  const root = branch('');
  for (const page of allPages) {
    const prefix = page.repeatOver ? `${page.repeatOver}.` : '';
    for (const field of page.fields) addField(root, page.id, prefix + field.path, field);
  }
  return root;
}

/** What answers may look like: exactly what the questions ask, so nothing unasked can be stored. */
export const answersShape: BranchShape = shapeOfQuestions();
