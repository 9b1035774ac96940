import type { PlainDate } from '../kernel/plainDate';
import type { Answers } from './answers';
import { applyChanges, type Change } from './applyChange';
import type { FieldDef } from './pageDef';
import { normalise } from './normalise';
import { pageById } from './questions/allPages';
import { isRecord, valueAt } from './valuesAt';
import { fullPath, itemOf, visibleAmong, visibleFields } from './visibleFields';
import { visiblePages } from './walk';

function keptInList(field: FieldDef, path: string, value: unknown, answers: Answers, todayOn: PlainDate): Change[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isRecord).reduce<Change[]>((all, item) => {
    const place = `${path}.${String(item.id)}`;
    const inItem = visibleAmong(field.itemFields ?? [], answers, { todayOn, item });
    const values = inItem.map((one) => ({ path: `${place}.${one.path}`, value: valueAt(item, one.path) }));
    return all.concat({ path: place, value: {} }, values);
  }, []);
}

function keepVisible(answers: Answers, todayOn: PlainDate): Answers {
  const kept = visiblePages(answers, todayOn).reduce<Change[]>((all, { pageId, itemId }) => {
    const page = pageById(pageId);
    const item = itemOf(page, answers, itemId);
    return visibleFields(page, answers, todayOn, itemId).reduce((sofar, field) => {
      const path = fullPath(page, field, itemId);
      const value = page.repeatOver ? valueAt(item, field.path) : valueAt(answers, path);
      if (field.kind === 'list') return sofar.concat(keptInList(field, path, value, answers, todayOn));
      return value === undefined ? sofar : sofar.concat({ path, value });
    }, all);
  }, []);
  return normalise(
    applyChanges(
      {},
      kept.filter(({ value }) => value !== undefined),
    ),
  );
}

/**
 * The answers to what was really asked: whatever stands behind a question that another answer has closed (incomes under
 * "no income") is left out, so that nothing is sent, checked or kept that the resident no longer sees.
 */
export function askedOnly(answers: Answers, todayOn: PlainDate): Answers {
  // A closed question may itself have opened others; twice is as deep as the questions go.
  return keepVisible(keepVisible(normalise(answers), todayOn), todayOn);
}
