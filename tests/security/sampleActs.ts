import { actBodies } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';

const asDeclared = { asDeclared: true };
const reason = '示范';

/** One well-formed act of every kind, so that only permission is asked. */
export function sampleActs(staffId: string): ({ action: ProcedureAction } & ActContent)[] {
  const people = [staffId];
  const content: Partial<Record<ProcedureAction, ActContent>> = {
    arrangeSurvey: { people },
    submitSurvey: {
      people,
      survey: {
        id: 'sample-survey',
        visitedOn: '2026-03-02',
        members: asDeclared,
        income: asDeclared,
        spending: asDeclared,
        property: asDeclared,
        living: asDeclared,
        statements: [],
        letters: [],
        photos: [],
        signatures: [],
      },
    },
    returnVerification: { leavesDoubt: false, summary: reason },
    recordRegistrationAnswer: { leavesDoubt: false, summary: reason },
    recordAssessment: { needs: [] },
    investigateFurther: { again: ['survey'], reason },
    recordDemocraticReview: { people, minutes: reason, result: reason },
    findHonest: { evidence: reason },
    startPublicity: { photos: [staffId] },
    concludeObjection: { founded: false, reason },
    giveOpinion: { opinion: 'refuse', reason },
    refuse: { reason, basis: 'JDZ' },
    deliverNotice: { evidence: reason },
    recordSelfCare: { unmet: 0 },
    recordCareAgreement: { carePlan: { mode: 'dispersed', caregiver: reason, agreementOnFile: true } },
    proposeRelief: { amountFen: 100, reason },
    recordReliefReceipt: { evidence: reason },
    recordReferralAnswer: { evidence: reason },
  };
  return (Object.keys(actBodies) as ProcedureAction[]).map((action) => ({
    action,
    ...(content[action] ?? { reason }),
  }));
}
