import * as fc from 'fast-check';
import type { Answers } from './answers';
import { applyChanges, changeProblems, type Change } from './applyChange';
import { askedOnly } from './askedOnly';
import { lists, type ListPath } from './listPath';
import { normalise } from './normalise';
import type { FieldDef } from './pageDef';
import { allPages, pageById } from './questions/allPages';
import { shapeProblems } from './shapeProblems';
import { requiredSignatures } from './signers';
import { summaryLines } from './summaryLines';
import { taskList } from './taskList';
import { validateAll, validatePage } from './validate';
import { nextPage, previousPage, visiblePages } from './walk';

const todayOn = '2026-11-20';

const valueOf = (field: FieldDef): fc.Arbitrary<unknown> => {
  const options = (field.options ?? []).map((option) => option.value);
  if (field.kind === 'choice') return fc.constantFrom(...options);
  if (field.kind === 'choices') return fc.subarray(options);
  if (field.kind === 'yesNo') return fc.boolean();
  if (field.kind === 'memberRef') return fc.constantFrom('m1', 'm2', 'm3', 'outside');
  if (field.kind === 'moneyYuan' || field.kind === 'integer')
    return fc.oneof(fc.integer(), fc.constantFrom('1.5', '一'));
  const texts = ['2019-05-01', '1950-01-01', '360281198503120220', '13800000001', '360281100201', '示范'];
  return fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 30 }));
};

const changeOf = (list: ListPath | undefined, field: FieldDef): fc.Arbitrary<Change>[] => {
  const ids = list ? [1, 2, 3].map((n) => `${list}.${lists[list].prefix}${n}.`) : [''];
  if (field.kind === 'list') return (field.itemFields ?? []).flatMap((one) => changeOf(field.path as ListPath, one));
  return [fc.record({ path: fc.constantFrom(...ids.map((id) => id + field.path)), value: valueOf(field) })];
};

const changes = allPages.flatMap((page) => page.fields.flatMap((field) => changeOf(page.repeatOver, field)));
const someAnswers: fc.Arbitrary<Answers> = fc
  .array(fc.oneof(...changes), { maxLength: 120 })
  .map((edits) => applyChanges({}, edits));

describe('whatever is answered', () => {
  it('every edit that a question allows can be stored', () => {
    fc.assert(fc.property(fc.oneof(...changes), (change) => expect(changeProblems(change)).toEqual([])));
    fc.assert(fc.property(someAnswers, (answers) => expect(shapeProblems(answers)).toEqual([])));
  });

  it('leads forward through every page once, and back the same way', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const pages = visiblePages(answers, todayOn);
        expect(new Set(pages.map((page) => JSON.stringify(page))).size).toBe(pages.length);
        pages.forEach((page, index) => {
          expect(nextPage(answers, page, todayOn)).toEqual(pages[index + 1] ?? null);
          expect(previousPage(answers, page, todayOn)).toEqual(pages[index - 1] ?? null);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('is checked the same page by page as all at once, and every problem stands on a page that is asked', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const all = validateAll(answers, { todayOn });
        const byPage = visiblePages(answers, todayOn).flatMap(({ pageId, itemId }) =>
          validatePage(pageById(pageId), answers, { todayOn, itemId }),
        );
        expect(byPage).toEqual(all);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps its meaning when closed questions are left out', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const kept = askedOnly(answers, todayOn);
        expect(askedOnly(kept, todayOn)).toEqual(kept);
        expect(shapeProblems(kept)).toEqual([]);
        expect(normalise(kept)).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });

  it('can be summed up, listed and signed for without a fault', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        expect(taskList(answers, { todayOn })).toHaveLength(9);
        expect(summaryLines(answers, { todayOn, mask: true })).toHaveLength(9);
        const needs = requiredSignatures(answers, todayOn);
        expect(new Set(needs.map((need) => `${need.kind} ${need.forId}`)).size).toBe(needs.length);
        expect(needs.filter((need) => need.kind === 'commitment').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
