import { dutyOf, follow, owed, refusedFor } from '../../../tests/support/casework/caseWalk';
import type { Event } from '../../../tests/support/casework/caseWalk';
import { jdzAssessed } from '../../../tests/support/casework/exampleEvents';

describe('after the decision', () => {
  const deciding: Event[] = [...jdzAssessed, ['2026-03-19', 'giveOpinion']];

  it('B07, D04 an approval is told with the duty to report, and 低保 gets its certificate', () => {
    const approved = follow([...deciding, ['2026-03-20', 'approve']]);
    expect(owed(approved)).toEqual(['deliverApprovalNotice', 'issueCertificate']);
    expect(refusedFor(approved, ['2026-03-23', 'deliverNotice', { dutyToReportTold: false }])).toBe(
      'dutyToReportMissing',
    );
    const done = follow([
      ...deciding,
      ['2026-03-20', 'approve'],
      ['2026-03-23', 'deliverNotice'],
      ['2026-03-23', 'issueCertificate'],
    ]);
    expect(owed(done)).toEqual([]);
    expect(owed(follow([...deciding, ['2026-03-20', 'approve']], { aid: 'dibaoMarginal' }))).toEqual([
      'deliverApprovalNotice',
    ]);
  });

  it('D03, D06 a refusal has its reason and basis, is told within 3 WD, with what else fits (JDZ 三(一)5; TJ 二(一)3)', () => {
    const state = follow(deciding);
    expect(refusedFor(state, ['2026-03-20', 'refuse', { reason: '' }])).toBe('reasonMissing');
    expect(refusedFor(state, ['2026-03-20', 'refuse', { basis: '' }])).toBe('basisMissing');
    const refused = follow([...deciding, ['2026-03-20', 'refuse']]);
    expect(dutyOf(refused, 'deliverRefusalNotice')).toMatchObject({ within: 3, dueOn: '2026-03-25' });
    expect(refusedFor(refused, ['2026-03-23', 'deliverNotice', { otherAids: undefined }])).toBe('otherAidsMissing');
    expect(refusedFor(refused, ['2026-03-23', 'deliverNotice', { evidence: '' }])).toBe('evidenceMissing');
    expect(owed(follow([...deciding, ['2026-03-20', 'refuse'], ['2026-03-23', 'deliverNotice']]))).toEqual([]);
  });

  it('C07, D05 特困: self-care is assessed with the county, care is agreed with a named caregiver (TJ 附件1-9; TJ 二(一)3)', () => {
    const approved = follow([...deciding, ['2026-03-20', 'approve']], { aid: 'tekun' });
    expect(owed(approved)).toEqual(['deliverApprovalNotice', 'assessSelfCare', 'signCareAgreement']);
    expect(dutyOf(approved, 'assessSelfCare')).toMatchObject({ within: 10 });
    const plan = (caregiver: string, allowed: boolean) => ({
      carePlan: { mode: 'dispersed' as const, caregiver, allowed },
    });
    expect(refusedFor(approved, ['2026-03-23', 'planCare', plan('', true)])).toBe('carePlanMissing');
    expect(refusedFor(approved, ['2026-03-23', 'planCare', plan('示小', false)])).toBe('caregiverNotAllowed');
    expect(refusedFor(approved, ['2026-03-23', 'recordCareAgreement', { agreementSigned: false }])).toBe(
      'agreementUnsigned',
    );
    const alone = { assessors: { county: 2, township: 0 } };
    expect(refusedFor(approved, ['2026-03-23', 'recordSelfCare', alone])).toBe('assessorsMissing');
    const assessed = follow(
      [
        ...deciding,
        ['2026-03-20', 'approve'],
        ['2026-03-23', 'recordSelfCare'],
        ['2026-03-23', 'planCare'],
        ['2026-03-24', 'recordCareAgreement'],
      ],
      { aid: 'tekun' },
    );
    expect(owed(assessed)).toEqual(['deliverApprovalNotice']);
    expect(refusedFor(approved, ['2026-03-23', 'reassessSelfCare'])).toBe('somethingPending');
    const again = follow([['2026-06-01', 'reassessSelfCare']], assessed);
    expect(dutyOf(again, 'assessSelfCare')).toMatchObject({ within: 10, dueOn: '2026-06-15' });
    expect(owed(follow([['2026-06-01', 'planCare']], assessed))).toContain('signCareAgreement');
    expect(refusedFor(follow(deciding, { aid: 'tekun' }), ['2026-03-20', 'recordSelfCare'])).toBe(
      'actionNotAllowedInStatus',
    );
  });

  it('an award is no dead end: death ends an award, and a withdrawal is possible until the decision only', () => {
    const approved = follow([...deciding, ['2026-03-20', 'approve']]);
    expect(refusedFor(approved, ['2026-03-21', 'withdraw'])).toBe('actionNotAllowedInStatus');
    expect(refusedFor(follow(deciding), ['2026-03-20', 'withdraw'])).toBeNull();
    const ended = follow([...deciding, ['2026-03-20', 'approve'], ['2026-03-24', 'recordDeath']]);
    expect(ended.status).toBe('applicantDeceased');
    expect(owed(ended)).toEqual([]);
  });
});
