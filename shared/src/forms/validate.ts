import type { Answers } from './answers';
import { checkField, isMissing, type CheckContext, type Finding } from './checkField';
import { checkMemberRef } from './checkMemberRef';
import { crossProblems } from './crossProblems';
import type { FieldProblem } from './fieldProblem';
import { normalise } from './normalise';
import type { FieldDef, PageDef } from './pageDef';
import { allPages, pageById } from './questions/allPages';
import { shapeProblems } from './shapeProblems';
import { valueAt, isRecord } from './valuesAt';
import { fullPath, itemOf, visibleAmong, visibleFields } from './visibleFields';
import { visiblePages } from './walk';

export interface ValidateOptions extends CheckContext {
  readonly itemId?: string;
}

interface Place {
  readonly page: PageDef;
  readonly answers: Answers;
  readonly options: ValidateOptions;
  /** The member, income … that `item.…` means and whose id stands in the path. */
  readonly item?: unknown;
}

const problem = (place: Place, path: string, finding: Finding): FieldProblem => ({
  pageId: place.page.id,
  ...(place.options.itemId === undefined ? {} : { itemId: place.options.itemId }),
  path,
  ...finding,
});

function listProblems(place: Place, field: FieldDef, path: string, value: unknown): FieldProblem[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  if (items.length < (field.minimum ?? 0)) return [problem(place, path, { code: 'required' })];
  if (items.length > (field.maximum ?? Infinity)) {
    return [problem(place, path, { code: 'tooMany', params: { maximum: field.maximum ?? 0 } })];
  }
  return items.reduce<FieldProblem[]>((all, item) => {
    if (!isRecord(item)) return all;
    const fields = visibleAmong(field.itemFields ?? [], place.answers, { todayOn: place.options.todayOn, item });
    return fields.reduce(
      (sofar, itemField) =>
        sofar.concat(
          fieldProblems(
            { ...place, item },
            itemField,
            `${path}.${String(item.id)}.${itemField.path}`,
            valueAt(item, itemField.path),
          ),
        ),
      all,
    );
  }, []);
}

function fieldProblems(place: Place, field: FieldDef, path: string, value: unknown): FieldProblem[] {
  if (field.kind === 'list') return listProblems(place, field, path, value);
  const finding = checkField(
    { ...field, kind: field.kind === 'memberRef' ? 'text' : field.kind },
    value,
    place.options,
  );
  if (finding) return [problem(place, path, finding)];
  if (field.kind !== 'memberRef' || isMissing(value)) return [];
  const { todayOn, itemId } = place.options;
  const reference = checkMemberRef(field, String(value), place.answers, { todayOn, itemId });
  return reference ? [problem(place, path, reference)] : [];
}

function pageProblems(page: PageDef, answers: Answers, options: ValidateOptions): FieldProblem[] {
  const item = itemOf(page, answers, options.itemId);
  const place: Place = { page, answers, options, item };
  return visibleFields(page, answers, options.todayOn, options.itemId).reduce<FieldProblem[]>((all, field) => {
    const value = page.repeatOver ? valueAt(item, field.path) : valueAt(answers, field.path);
    return all.concat(fieldProblems(place, field, fullPath(page, field, options.itemId), value));
  }, []);
}

function shapeProblemsAsFieldProblems(answers: unknown): FieldProblem[] {
  const first = allPages[0]?.id ?? '';
  return shapeProblems(answers).map(({ path, code }) => ({ pageId: first, path, code }));
}

/** What is wrong on one page (for one item, where it repeats), cross checks that belong there included. */
export function validatePage(page: PageDef, answers: Answers, options: ValidateOptions): FieldProblem[] {
  const shape = shapeProblemsAsFieldProblems(answers);
  if (shape.length > 0) return shape;
  const plain = normalise(answers);
  const crossed = crossProblems(plain, options.todayOn).filter(
    (found) => found.pageId === page.id && found.itemId === options.itemId,
  );
  return [...pageProblems(page, plain, options), ...crossed];
}

/**
 * What is wrong anywhere on the way these answers lead, in the order of the pages; the same on the phone and on the
 * server. Empty but for gentle ones means: may be sent.
 */
export function validateAll(answers: Answers, context: CheckContext): FieldProblem[] {
  const shape = shapeProblemsAsFieldProblems(answers);
  if (shape.length > 0) return shape;
  const plain = normalise(answers);
  const crossed = crossProblems(plain, context.todayOn);
  return visiblePages(plain, context.todayOn).reduce<FieldProblem[]>(
    (all, { pageId, itemId }) =>
      all.concat(
        pageProblems(pageById(pageId), plain, { ...context, itemId }),
        crossed.filter((found) => found.pageId === pageId && found.itemId === itemId),
      ),
    [],
  );
}
