import { listPaths } from './listPath';
import { answersShape, type Shape } from './shape';
import type { FieldDef } from './pageDef';

/**
 * The field that an answer's whole path (`members.m2.identity.number`) belongs to, so that a problem can be named by its
 * label; undefined where no question asks for it. Where the wording depends on other answers, the first of its fields.
 */
export function fieldAt(path: string): FieldDef | undefined {
  const list = listPaths.filter((candidate) => path.indexOf(`${candidate}.`) === 0)[0];
  const plain = list === undefined ? path : `${list}.${path.slice(list.length + 1).replace(/^[^.]*\./, '')}`;
  let shape: Shape | undefined = answersShape;
  for (const segment of plain.split('.')) shape = shape?.kind === 'branch' ? shape.children.get(segment) : undefined;
  return shape?.kind === 'leaf' ? shape.fields[0] : undefined;
}
