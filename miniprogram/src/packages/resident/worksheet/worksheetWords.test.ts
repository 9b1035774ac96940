import type { OutcomeView, WorksheetLineView, WorksheetView } from '../../../state/views';
import { resultOf } from './resultOf';
import { worksheetGroups } from './worksheetGroups';

const line = (code: WorksheetLineView['code'], more: Partial<WorksheetLineView> = {}): WorksheetLineView => ({
  code,
  params: {},
  arithmetic: null,
  amount: null,
  holds: null,
  basis: [],
  facts: [],
  ...more,
});

const outcome = (more: Partial<OutcomeView>): OutcomeView => ({
  aid: 'dibao',
  way: 'household',
  memberIds: [],
  eligible: false,
  reasons: [],
  amountFen: null,
  per: null,
  careGrade: null,
  aboveTownshipAuthority: false,
  lines: [],
  openFindings: [],
  ...more,
});

describe('what a worksheet comes to', () => {
  it.each([
    [[outcome({ eligible: true, amountFen: 93_000, per: 'month' })], '符合低保，每月930元'],
    [[outcome({ eligible: true, amountFen: 123_450, per: 'once' })], '符合低保，一次1,234.50元'],
    [[outcome({ eligible: true, openFindings: ['dibaoAmount'] })], '符合低保'],
    [[outcome({})], '不符合低保'],
    [
      [outcome({}), outcome({ way: 'singlePerson', eligible: true, amountFen: 70_000, per: 'month' })],
      '符合低保（单人户），每月700元',
    ],
    [[outcome({ way: 'singlePerson' }), outcome({})], '不符合低保'],
    [
      ['m1', 'm2'].map((id) =>
        outcome({ aid: 'tekun', memberIds: [id], eligible: true, amountFen: 100_000, per: 'month' }),
      ),
      '符合特困供养，每月2,000元',
    ],
  ])('stands in one sentence', (outcomes, sentence) => {
    expect(resultOf(outcomes)?.sentence).toBe(sentence);
  });

  it('says nothing where a department decides', () => {
    expect(resultOf([])).toBeNull();
  });
});

describe('the groups of a worksheet', () => {
  const view: WorksheetView = {
    onDate: '2026-03-09',
    citations: { MF57: '民发〔2021〕57号' },
    householdLines: [line('householdSize', { params: { count: '2' } })],
    incomeLines: [line('incomeTotal', { amount: '60000' })],
    outcomes: [],
  };
  const lines = [
    line('standard', { params: { area: 'rural' }, amount: '76500' }),
    line('belowStandard', { holds: true }),
    line('cashLimit', { holds: false }),
    line('monthlyAid', { amount: '93000' }),
  ];

  it('follow the order in which people ask, each with what it comes down to', () => {
    const groups = worksheetGroups(view, [outcome({ lines })]);
    expect(groups.map(({ title, digest, lines: own }) => [title, digest, own.length])).toEqual([
      ['家里算几口人', '家里一共算2人', 1],
      ['收入', '家庭每月收入一共600.00元', 1],
      ['怎么比的', '有1条不符合', 3],
      ['金额', '', 1],
    ]);
  });

  it('show once what several people share, and no group without lines', () => {
    const shared = [line('belowStandard', { holds: true })];
    const groups = worksheetGroups(view, [outcome({ lines: shared }), outcome({ lines: shared })]);
    expect(groups.map(({ title, digest, lines: own }) => [title, digest, own.length]).slice(2)).toEqual([
      ['怎么比的', '都符合', 1],
    ]);
  });
});
