import type { CaseStage } from './caseTable';
import type { CaseStatus } from './statuses';

/**
 * What each stage starts, and what it waits for before the next begins. Survey and verification run side by side, and
 * in a county that publishes at acceptance (JDZ 三(一)4) publicity runs beside both.
 */
export const stages: Partial<Record<CaseStatus, CaseStage>> = {
  submitted: {
    begins: [
      { when: ['online'], starts: ['reviewMaterials'] },
      { when: ['atWindow'], starts: ['reviewMaterialsOnTheSpot'] },
      { when: ['reliefMayComeFirst'], starts: ['considerRelief'] },
    ],
  },
  accepted: {
    begins: [
      { when: ['weDecide'], starts: ['surveyHousehold', 'completeCase'] },
      { when: ['weDecide', 'registeredHere'], starts: ['requestVerification'] },
      { when: ['weDecide', 'registeredInAnotherTownship'], starts: ['requestVerificationAtRegistration'] },
      { when: ['weDecide', 'registeredOutside'], starts: ['writeToRegistration'] },
      { when: ['weDecide', 'publicityComesFirst'], starts: ['postNotice'] },
      { when: ['departmentDecides'], starts: ['sendReferral'] },
    ],
    waitsFor: [
      'surveyHousehold',
      'requestVerification',
      'requestVerificationAtRegistration',
      'writeToRegistration',
      'verifyMeans',
      'awaitRegistrationAnswer',
      'reviewObjection',
      'sendReferral',
    ],
    then: 'investigated',
  },
  investigated: {
    begins: [{ starts: ['assessCase'] }],
    waitsFor: ['assessCase', 'holdDemocraticReview', 'postNotice', 'keepNotice', 'reviewObjection'],
    then: 'assessed',
  },
  assessed: {
    begins: [
      { starts: ['formOpinion'] },
      // D02: from the end of publicity, review and decision together.
      { when: ['honestDeclarer', 'publicityComesFirst'], starts: ['decideHonestly'] },
    ],
  },
  publicity: {
    begins: [{ starts: ['postNotice'] }],
    waitsFor: ['postNotice', 'keepNotice', 'holdDemocraticReview', 'reviewObjection'],
    then: 'deciding',
  },
  deciding: {
    begins: [
      { when: ['honestDeclarer'], starts: ['decideHonestly'] },
      { when: ['notHonestDeclarer'], starts: ['decideCase'] },
    ],
  },
  relieved: {
    begins: [{ starts: ['handOverRelief', 'completeReliefPapers'] }],
    waitsFor: ['confirmRelief', 'handOverRelief', 'completeReliefPapers'],
    then: 'approved',
  },
  approved: {
    begins: [
      { starts: ['deliverApprovalNotice'] },
      { when: ['certificateIsIssued'], starts: ['issueCertificate'] },
      { when: ['tekun'], starts: ['assessSelfCare', 'signCareAgreement'] },
    ],
    tells: [{ who: 'filers', message: 'approved' }],
  },
  refused: {
    begins: [{ starts: ['deliverRefusalNotice'] }],
    tells: [{ who: 'filers', message: 'refused' }],
  },
  referred: {
    begins: [{ starts: ['collectReferralAnswer'] }],
  },
};
