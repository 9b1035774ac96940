import type { Facts } from '@twin-pledge/shared/assessment/facts';
import type { FindingCode } from '@twin-pledge/shared/assessment/lineCodes';
import { findingsStillOpen } from './findingsStillOpen';

const facts = {
  members: [{ id: 'm1', name: '示桂兰' }],
  obligorHouseholds: [
    { id: 'o1', name: '示大妹', householdSize: 3 },
    { id: 'o2', name: '示小妹', householdSize: 2, incomeMonthlyFen: 300_000 },
  ],
} as unknown as Facts;

const open = (findings: FindingCode[], aid: 'dibao' | 'tekun' | 'dibaoMarginal' = 'dibao', eligible = true) =>
  findingsStillOpen(
    { facts, worksheet: { outcomes: [{ aid, eligible, memberIds: ['m1'], openFindings: findings }] } } as never,
    aid,
  );

describe('what is still to be found', () => {
  it('puts first what a yes waits for', () => {
    expect(open(['incrementAmount', 'property']).map(({ code, blocks }) => [code, blocks])).toEqual([
      ['property', true],
      ['incrementAmount', false],
    ]);
    expect(open(['property'], 'dibao', false)[0]?.blocks).toBe(false);
  });

  it('names the fact that settles it, for each one it is about', () => {
    expect(open(['property'])[0]?.targets.map(({ path }) => path)).toEqual(['property.foundWithinLimits']);
    expect(open(['property'], 'dibaoMarginal')[0]?.targets[0]?.path).toBe('property.foundWithinMarginalLimits');
    expect(open(['obligorIncome'])[0]?.targets.map(({ path, label }) => [path, label])).toEqual([
      ['obligorHouseholds.o1.incomeMonthlyFen', '示大妹家：他家每月收入'],
      ['obligorHouseholds.o1.foundUnable', '示大妹家：没有能力赡养'],
      ['obligorHouseholds.o2.foundUnable', '示小妹家：没有能力赡养'],
    ]);
    expect(open(['selfCareAssessment'], 'tekun')[0]?.targets[0]?.path).toBe('tekun.m1.unmetIndicators');
  });

  it('asks nobody for a figure that the place has to publish', () => {
    expect(open(['localIncome'])[0]?.targets).toEqual([]);
  });
});
