import { linxiangPolicy, testPolicyWith } from '../../../tests/support/law';
import { dutyOf, follow, owed, refusedFor } from '../../../tests/support/casework/caseWalk';
import type { Event } from '../../../tests/support/casework/caseWalk';

const urgent = { aid: 'temporaryEmergency' } as const;
const proposed: Event[] = [
  ['2026-03-06', 'submit'],
  ['2026-03-07', 'proposeRelief'],
];

describe('emergency relief first', () => {
  it('A08, E07 comes before the papers, confirmed the same day by a second person; the papers are a duty afterwards (TJ 二(一)1; YX 二(四)2; XT 13)', () => {
    const state = follow(proposed, urgent);
    expect(state.status).toBe('submitted');
    expect(dutyOf(state, 'confirmRelief')).toMatchObject({ dueOn: '2026-03-07' });
    const given = follow([...proposed, ['2026-03-07', 'confirmRelief']], urgent);
    expect(given.status).toBe('relieved');
    expect(owed(given)).toEqual(['handOverRelief', 'completeReliefPapers']);
    expect(dutyOf(given, 'completeReliefPapers')).toMatchObject({ within: 10, dueOn: '2026-03-20' });
    const paid: Event[] = [...proposed, ['2026-03-07', 'confirmRelief'], ['2026-03-09', 'recordReliefReceipt']];
    expect(follow(paid, urgent).status).toBe('relieved');
    const done = follow([...paid, ['2026-03-16', 'completeReliefPapers']], urgent);
    expect(done.status).toBe('approved');
    expect(owed(done)).toEqual(['deliverApprovalNotice']);
  });

  it('A08 also while papers are asked for: what is missing comes afterwards', () => {
    const asked: Event[] = [
      ['2026-03-06', 'submit'],
      ['2026-03-06', 'requestSupplement'],
      ['2026-03-07', 'proposeRelief'],
    ];
    const given = follow([...asked, ['2026-03-07', 'confirmRelief']], urgent);
    expect(given).toMatchObject({ status: 'relieved', waitingFor: null });
    expect(dutyOf(given, 'supplyMaterials')?.state).toBe('ended');
  });

  it('A08 is for the emergency type, in LX also for those found honest, and for no other aid', () => {
    const submitted: Event[] = [['2026-03-06', 'submit']];
    const propose: Event = ['2026-03-07', 'proposeRelief'];
    expect(refusedFor(follow(submitted), propose)).toBe('reliefMayComeFirst');
    const spending = { aid: 'temporaryExpenditure', finding: 'honest' } as const;
    expect(refusedFor(follow(submitted, spending), propose)).toBe('reliefMayComeFirst');
    expect(refusedFor(follow(submitted, spending, linxiangPolicy), propose, linxiangPolicy)).toBeNull();
    expect(refusedFor(follow(submitted, { ...spending, finding: null }, linxiangPolicy), propose, linxiangPolicy)).toBe(
      'reliefMayComeFirst',
    );
  });

  it('E07, D07 stays within the township’s reserve, and goes to the county above its limit (TJ 附件1-5)', () => {
    const state = follow([['2026-03-06', 'submit']], urgent);
    const more = { amountFen: 200_000, reserveLeftFen: 100_000 };
    expect(refusedFor(state, ['2026-03-07', 'proposeRelief', more])).toBe('reserveTooSmall');
    expect(refusedFor(state, ['2026-03-07', 'proposeRelief', { amountFen: undefined }])).toBe('amountMissing');
    const limited = testPolicyWith({ 'temporary.townshipAuthorityUpTo': 1000 });
    const proposal = (amountFen: number) =>
      follow(
        [
          ['2026-03-06', 'submit'],
          ['2026-03-07', 'proposeRelief', { amountFen }],
        ],
        urgent,
        limited,
      );
    expect(proposal(100_000).authorityCode).toBe('360281100000');
    expect(proposal(100_001).authorityCode).toBe('360281000000');
  });

  it('A08 goes the usual way where the second person declines', () => {
    const declined = follow([...proposed, ['2026-03-07', 'declineRelief'], ['2026-03-09', 'accept']], urgent);
    expect(declined.status).toBe('accepted');
    expect(owed(declined)).toContain('surveyHousehold');
  });
});

describe('referral', () => {
  const medical = { aid: 'medical' } as const;
  const accepted: Event[] = [
    ['2026-03-06', 'submit'],
    ['2026-03-09', 'accept'],
  ];

  it('G06 leaves as a letter with a date for the answer, and is neither surveyed nor decided here (LX 三(五)四; XT 17)', () => {
    expect(owed(follow(accepted, medical))).toEqual(['sendReferral']);
    const sent = follow([...accepted, ['2026-03-10', 'refer']], medical);
    expect(sent.status).toBe('referred');
    expect(dutyOf(sent, 'collectReferralAnswer')).toMatchObject({ within: 15, dueOn: '2026-03-31' });
    expect(follow([...accepted, ['2026-03-10', 'refer'], ['2026-03-20', 'recordReferralAnswer']], medical).status).toBe(
      'referralAnswered',
    );
    expect(refusedFor(follow(accepted), ['2026-03-10', 'refer'])).toBe('departmentDecides');
  });

  it('G06 goes to another department where the first was not the right one', () => {
    const twice = follow([...accepted, ['2026-03-10', 'refer'], ['2026-03-16', 'refer']], medical);
    expect(owed(twice)).toEqual(['collectReferralAnswer']);
    expect(dutyOf(twice, 'collectReferralAnswer')).toMatchObject({ startedOn: '2026-03-16' });
  });
});
