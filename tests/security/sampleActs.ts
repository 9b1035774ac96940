import { actBodies } from '@twin-pledge/shared/contracts/procedure/actBodies';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';

const asDeclared = { asDeclared: true };
const reason = '示范';
const able = { able: true };
const payTo = { method: 'cash' as const, payee: reason };

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
    recordSelfCare: {
      people,
      assessedOn: '2026-01-05',
      selfCare: [
        { memberId: 'm1', indicators: { eat: able, dress: able, bed: able, toilet: able, walk: able, wash: able } },
      ],
    },
    planCare: {
      carePlan: {
        mode: 'dispersed',
        caregiver: { name: reason, relation: reason, phone: '13800000009', birthOn: '1970-01-05' },
        wantsInstitution: false,
      },
    },
    recordCareAgreement: { agreement: { signedOn: '2026-01-05', personName: reason } },
    proposeRelief: { amountFen: 100, reason, purpose: reason, payTo },
    returnRelief: { reason, payTo },
    recordReliefReceipt: { receipt: { receivedBy: reason, receivedOn: '2026-01-05' } },
    recordReferralAnswer: { evidence: reason },
  };
  return (Object.keys(actBodies) as ProcedureAction[]).map((action) => ({
    action,
    ...(content[action] ?? { reason }),
  }));
}
