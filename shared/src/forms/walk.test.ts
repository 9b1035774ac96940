import type { Answers } from './answers';
import { exampleFamily } from './exampleFamily';
import { itemIds, nextPage, previousPage, progressAt, visiblePages, type PageRef } from './walk';

const todayOn = '2026-11-20';
const text = (ref: PageRef | null) => (ref === null ? null : [ref.pageId, ref.itemId].filter(Boolean).join(' '));

describe('the way through the questions', () => {
  it('asks an empty draft about the applicant, and of incomes and obligors only whether there are any', () => {
    expect(visiblePages({}, todayOn).map(text)).toEqual([
      'purpose.who',
      'place.where',
      'needs.what',
      'needs.aids',
      'members.list',
      'members.identity m1',
      'members.life m1',
      'incomes.list',
      'property.what',
      'spending.list',
      'obligors.list',
      'account.where',
    ]);
  });

  it('needs at most 14 different pages for a family of four', () => {
    const pages = visiblePages(exampleFamily, todayOn);
    expect(new Set(pages.map((page) => page.pageId)).size).toBeLessThanOrEqual(14);
    expect(pages.filter((page) => page.pageId === 'members.life')).toHaveLength(4);
  });

  it('goes through the members one by one, the applicant first', () => {
    const answers: Answers = { members: [{ id: 'm2' }, { id: 'm1' }] };
    const members = visiblePages(answers, todayOn).map(text).slice(4, 9);
    expect(members).toEqual([
      'members.list',
      'members.identity m1',
      'members.life m1',
      'members.identity m2',
      'members.life m2',
    ]);
    expect(itemIds(answers, 'members')).toEqual(['m1', 'm2']);
  });

  it('leaves the pages of incomes out again when there are none', () => {
    const answers: Answers = { hasIncome: false, incomes: [{ id: 'i1' }] };
    expect(visiblePages(answers, todayOn).map(text)).not.toContain('incomes.item i1');
    expect(visiblePages({ ...answers, hasIncome: true }, todayOn).map(text)).toContain('incomes.item i1');
  });

  it('next and previous lead through all pages and back', () => {
    const there: (string | null)[] = [];
    let ref: PageRef | null = { pageId: 'purpose.who' };
    let last = ref;
    while (ref) {
      there.push(text(ref));
      last = ref;
      ref = nextPage(exampleFamily, ref, todayOn);
    }
    expect(there).toEqual(visiblePages(exampleFamily, todayOn).map(text));
    const back: (string | null)[] = [];
    for (ref = last; ref; ref = previousPage(exampleFamily, ref, todayOn)) back.push(text(ref));
    expect(back.reverse()).toEqual(there);
  });

  it('finds its way from a page that is no longer asked', () => {
    const gone = { pageId: 'incomes.item', itemId: 'i9' };
    expect(text(nextPage({ hasIncome: false }, gone, todayOn))).toBe('property.what');
    expect(text(previousPage({ hasIncome: false }, gone, todayOn))).toBe('incomes.list');
  });

  it('tells the group and how many there are', () => {
    expect(progressAt({ pageId: 'members.life', itemId: 'm1' })).toEqual({
      group: 'members',
      title: '家里有谁',
      index: 4,
      of: 9,
    });
  });
});
