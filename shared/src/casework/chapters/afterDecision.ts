import type { Transition } from '../caseTable';

/** Notices, the certificate, and what 特困 has to settle after the decision. */
export const afterDecision = {
  deliverNotice: {
    from: ['approved', 'refused'],
    to: 'same',
    whilePending: ['deliverApprovalNotice', 'deliverRefusalNotice'],
    asks: ['evidenceMissing', 'dutyToReportMissing', 'otherAidsMissing'],
    meets: ['deliverApprovalNotice', 'deliverRefusalNotice'],
    clause: 'TJ 二(一)3; JDZ 三(一)5',
  },
  issueCertificate: {
    from: ['approved'],
    to: 'same',
    whilePending: ['issueCertificate'],
    meets: ['issueCertificate'],
    tells: [{ who: 'filers', message: 'certificateIssued' }],
    clause: 'JDZ 三(一)5',
  },
  recordSelfCare: {
    from: ['approved'],
    to: 'same',
    whilePending: ['assessSelfCare'],
    asks: ['assessorsMissing', 'relatedPersonChosen', 'selfCareIncomplete'],
    meets: ['assessSelfCare'],
    tells: [{ who: 'filers', message: 'selfCareAssessed' }],
    clause: 'TJ 附件1-9',
  },
  reassessSelfCare: {
    from: ['approved'],
    to: 'same',
    only: ['tekun'],
    notWhilePending: ['assessSelfCare'],
    asks: ['reasonMissing'],
    starts: ['assessSelfCare'],
    tells: [{ who: 'filers', message: 'selfCareAgain' }],
    clause: 'TJ 附件1-9',
  },
  // Draws up the agreement; once more where the caregiver changes.
  planCare: {
    from: ['approved'],
    to: 'same',
    only: ['tekun'],
    asks: ['carePlanMissing', 'caregiverNotAllowed'],
    starts: ['signCareAgreement'],
    clause: 'TJ 二(一)3',
  },
  recordCareAgreement: {
    from: ['approved'],
    to: 'same',
    whilePending: ['signCareAgreement'],
    asks: ['agreementUnsigned'],
    meets: ['signCareAgreement'],
    tells: [{ who: 'filers', message: 'careAgreed' }],
    clause: 'TJ 二(一)3',
  },
} as const satisfies Record<string, Transition>;
