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

  it('A08 is for the emergency type, in LX also for those found honest in an earlier application, and for no other aid', () => {
    const submitted: Event[] = [['2026-03-06', 'submit']];
    const propose: Event = ['2026-03-07', 'proposeRelief'];
    expect(refusedFor(follow(submitted), propose)).toBe('reliefMayComeFirst');
    const word = { honestBefore: true, falseCommitment: false };
    const spending = { aid: 'temporaryExpenditure', word } as const;
    expect(refusedFor(follow(submitted, spending), propose)).toBe('reliefMayComeFirst');
    expect(refusedFor(follow(submitted, spending, linxiangPolicy), propose, linxiangPolicy)).toBeNull();
    const others = [
      { ...spending, word: undefined, finding: 'honest' as const },
      { ...spending, word: { honestBefore: true, falseCommitment: true } },
      { aid: 'dibao' as const, word },
    ];
    for (const start of others) {
      const state = follow(submitted, start, linxiangPolicy);
      expect(refusedFor(state, propose, linxiangPolicy)).toBe('reliefMayComeFirst');
    }
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

  it('A08 is looked at the same day, on its own clock, and forgone only with a reason', () => {
    const filed = follow([['2026-03-06', 'submit']], urgent);
    expect(dutyOf(filed, 'considerRelief')).toMatchObject({ dueOn: '2026-03-06' });
    expect(owed(follow([['2026-03-06', 'submit']]))).not.toContain('considerRelief');
    expect(owed(follow(proposed, urgent))).toEqual(['reviewMaterials', 'confirmRelief']);
    expect(refusedFor(filed, ['2026-03-06', 'forgoRelief', { reason: '' }])).toBe('reasonMissing');
    const forgone = follow([['2026-03-06', 'forgoRelief']], filed);
    expect(owed(forgone)).toEqual(['reviewMaterials']);
    expect(refusedFor(forgone, ['2026-03-06', 'proposeRelief'])).toBeNull();
  });

  it('E07 a payment that failed is confirmed once more by a second person; what was given stays given', () => {
    const given = follow([...proposed, ['2026-03-07', 'confirmRelief']], urgent);
    expect(refusedFor(given, ['2026-03-09', 'returnRelief', { reason: '' }])).toBe('reasonMissing');
    const returned = follow([['2026-03-09', 'returnRelief']], given);
    expect(owed(returned)).toEqual(['completeReliefPapers', 'confirmRelief']);
    expect(follow([['2026-03-09', 'completeReliefPapers']], returned).status).toBe('relieved');
    const again = follow([['2026-03-09', 'confirmReliefAgain']], returned);
    expect(owed(again)).toEqual(['completeReliefPapers', 'handOverRelief']);
    const received = follow([['2026-03-10', 'recordReliefReceipt']], again);
    expect(refusedFor(received, ['2026-03-10', 'returnRelief'])).toBe('nothingPending');
    expect(refusedFor(again, ['2026-03-10', 'recordReliefReceipt', { receiptOnFile: false }])).toBe('receiptMissing');
    const dropped = follow([['2026-03-09', 'declineRelief']], returned);
    expect(dropped.status).toBe('submitted');
    expect(owed(dropped)).toEqual(['reviewMaterials']);
  });

  it('A08 papers afterwards: late is late, and takes nothing back; what can’t be had is explained', () => {
    const paid = follow([...proposed, ['2026-03-07', 'confirmRelief'], ['2026-03-09', 'recordReliefReceipt']], urgent);
    expect(refusedFor(paid, ['2026-04-20', 'completeReliefPapers', { papersOwed: 1, reason: '' }])).toBe(
      'papersStillOwed',
    );
    const late = follow([['2026-04-20', 'completeReliefPapers', { papersOwed: 1, reason: '火灾烧掉了' }]], paid);
    expect(late.status).toBe('approved');
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
