import type { Answers } from '../forms/answers';
import type { AidCode } from '../kernel/aidCode';
import { policyOf } from '../policy/resolvedPolicy';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import type { HeldPaper } from './heldPaper';
import { neededPapers } from './neededPapers';

const todayOn = '2026-03-02';
const common = { validMonths: 'permanent', pagesHint: '一张', required: true };
const items = [
  { ...common, code: 'householdRegister', name: '户口簿', shows: '首页', per: 'household', clause: 'LX 二(二)2' },
  {
    ...common,
    code: 'residentId',
    name: '身份证',
    shows: '正反面',
    per: 'member',
    when: { path: 'item.birthOn', ageAtLeast: 16 },
  },
  { ...common, code: 'wageProof', name: '工资单', shows: '工资', per: 'household', validMonths: 6 },
  { ...common, code: 'bills', name: '看病票据', shows: '票据', per: 'household', aids: ['medical'] },
  { ...common, code: 'marriage', name: '结婚证', shows: '登记日期', per: 'applicant' },
  { ...common, code: 'supportNote', name: '赡养说明', shows: '给了多少', per: 'obligor', required: false },
];

function policyWith(platforms: Record<string, string>): ResolvedPolicy {
  const resolved = (id: string, value: unknown) => ({
    id,
    value,
    unit: 'structure',
    clause: id === 'papers.catalogue' ? 'YX 二(四)1' : null,
    source: 'YX',
    validFrom: '2023-01-01',
    assumed: false,
    note: null,
    fromRegion: '000000000000',
    packVersion: 'test@1',
    silent: [],
  });
  return policyOf({
    regionCode: '360281100000',
    onDate: todayOn,
    packVersion: 'test@1',
    values: {
      'papers.catalogue': resolved('papers.catalogue', { version: 'test-2026.1', items }),
      'papers.obtainable': resolved('papers.obtainable', platforms),
    },
  });
}

const answers: Answers = {
  needs: { aids: ['dibao'] },
  members: [
    { id: 'm1', name: '示范甲', birthOn: '1950-05-01' },
    { id: 'm2', name: '示范乙', birthOn: '2020-05-01' },
  ],
  obligors: [{ id: 'o1', name: '示范丙' }],
};

const held = (typeCode: string, more: Partial<HeldPaper> = {}): HeldPaper => ({
  id: `doc-${typeCode}`,
  typeCode,
  memberId: null,
  validTo: null,
  addedAt: '2026-01-10T02:00:00.000Z',
  pages: [{}],
  ...more,
});

const ask = (documents: HeldPaper[] = [], platforms: Record<string, string> = {}, aids: AidCode[] = ['dibao']) =>
  neededPapers({ policy: policyWith(platforms), answers: { ...answers, needs: { aids } }, documents, todayOn });
const stateOf = (key: string, papers: ReturnType<typeof ask>) => papers.find((paper) => paper.key === key)?.state;

describe('the papers that are needed', () => {
  it('A13 are those of the catalogue that the facts call for, and no other', () => {
    expect(ask().map(({ key }) => key)).toEqual([
      'householdRegister',
      'residentId.m1',
      'wageProof',
      'marriage.m1',
      'supportNote.o1',
    ]);
    expect(ask([], {}, ['medical']).map(({ key }) => key)).toContain('bills');
    expect(ask([held('bloodTest'), held('other')]).map(({ key }) => key)).not.toContain('bloodTest');
  });

  it('A13 name the version of the catalogue and the clause that asks', () => {
    const [register, card] = ask();
    expect(register).toMatchObject({ catalogueVersion: 'test-2026.1', clause: 'LX 二(二)2', name: '户口簿' });
    expect(card).toMatchObject({ clause: 'YX 二(四)1', memberId: 'm1', memberName: '示范甲' });
  });

  it('A05 are not asked for again when they are held and still valid', () => {
    const papers = ask([held('householdRegister'), held('residentId', { memberId: 'm1' })]);
    expect(stateOf('householdRegister', papers)).toBe('held');
    expect(papers.find(({ key }) => key === 'residentId.m1')).toMatchObject({
      state: 'held',
      documentId: 'doc-residentId',
    });
    expect(stateOf('residentId.m1', ask([held('residentId', { memberId: 'm9' })]))).toBe('missing');
  });

  it('A05 are never asked for when an office can look them up', () => {
    const platforms = { marriage: '民政婚姻登记系统' };
    expect(stateOf('marriage.m1', ask([], platforms))).toBe('obtainable');
    expect(stateOf('marriage.m1', ask([held('marriage', { memberId: 'm1', pages: [] })], platforms))).toBe(
      'obtainable',
    );
    expect(stateOf('marriage.m1', ask())).toBe('missing');
  });

  it.each([
    ['2025-09-02T02:00:00.000Z', null, 'held'],
    // One in the morning in Shanghai is still the day before in UTC.
    ['2025-09-01T17:00:00.000Z', null, 'held'],
    ['2025-09-01T02:00:00.000Z', null, 'missing'],
    ['2025-09-01T02:00:00.000Z', '2026-03-02', 'held'],
    ['2026-03-01T02:00:00.000Z', '2026-03-01', 'missing'],
  ])('are asked for again when their time is over: came %s, good until %s', (addedAt, validTo, state) => {
    expect(stateOf('wageProof', ask([held('wageProof', { addedAt, validTo })]))).toBe(state);
  });

  it('are partial while no page has arrived, and taken from the whole one where there are two', () => {
    expect(stateOf('wageProof', ask([held('wageProof', { pages: [] })]))).toBe('partial');
    const two = ask([held('wageProof', { id: 'empty', pages: [] }), held('wageProof', { id: 'whole' })]);
    expect(two.find(({ key }) => key === 'wageProof')).toMatchObject({ state: 'held', documentId: 'whole' });
  });

  it('need no answers to be worked out', () => {
    const papers = neededPapers({ policy: policyWith({}), answers: {}, documents: [], todayOn });
    expect(papers.map(({ key }) => key)).toEqual(['householdRegister', 'wageProof']);
  });
});
