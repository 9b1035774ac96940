import type { Answers } from './answers';
import { applyChanges, changeProblems } from './applyChange';
import { exampleFamily } from './exampleFamily';
import { presetChanges } from './presetChanges';
import { allPages, pageById } from './questions/allPages';
import { visiblePages } from './walk';

const todayOn = '2026-11-20';
const presets = (pageId: string, answers: Answers, itemId?: string) =>
  Object.fromEntries(presetChanges(pageById(pageId), answers, todayOn, itemId).map(({ path, value }) => [path, value]));
const cleared = (...paths: string[]) =>
  applyChanges(
    exampleFamily,
    paths.map((path) => ({ path, value: null })),
  );

describe('what stands chosen when a page opens', () => {
  it('never replaces an answer', () => {
    for (const { pageId, itemId } of visiblePages(exampleFamily, todayOn)) {
      expect(presets(pageId, exampleFamily, itemId)).toEqual({});
    }
  });

  it('chooses what is most likely', () => {
    const answers = cleared(
      'needs.aids',
      'members.m2.identity.kind',
      'members.m2.maritalStatus',
      'members.m2.livesTogether',
      'members.m3.guardianMemberId',
      'incomes.i2.per',
    );
    expect(presets('needs.aids', answers)).toEqual({
      'needs.aids': ['dibao', 'dibaoMarginal', 'temporaryExpenditure', 'rigidExpenditure', 'medical'],
    });
    expect(presets('members.identity', answers, 'm2')).toEqual({ 'members.m2.identity.kind': 'residentId' });
    expect(presets('members.identity', {}, 'm1')).toEqual({ 'members.m1.identity.kind': 'residentId' });
    expect(presets('members.life', answers, 'm3')).toEqual({ 'members.m3.guardianMemberId': 'm1' });
    expect(presets('incomes.item', answers, 'i2')).toEqual({ 'incomes.i2.per': 'year' });
  });

  it('leaves open what could be either', () => {
    expect(presets('members.life', cleared('members.m4.guardianMemberId'), 'm4')).toEqual({});
    expect(presets('incomes.list', cleared('incomes.i1.memberId'))).toEqual({});
    const alone: Answers = { members: [{ id: 'm1' }], hasIncome: true, incomes: [{ id: 'i1' }] };
    expect(presets('incomes.list', alone)).toEqual({ 'incomes.i1.memberId': 'm1' });
  });

  it('says nothing of income, property and health beforehand, and only what may be stored', () => {
    const open = applyChanges({}, [
      { path: 'members.m1.name', value: '示范甲' },
      { path: 'members.m2.name', value: '示范乙' },
    ]);
    const changes = allPages.flatMap((page) => presetChanges(page, open, todayOn, page.repeatOver ? 'm2' : undefined));
    expect(changes.flatMap(changeProblems)).toEqual([]);
    expect(changes.filter(({ path }) => /Fen|hasIncome|property|health|hasSpending|hasObligors/.test(path))).toEqual(
      [],
    );
  });
});
