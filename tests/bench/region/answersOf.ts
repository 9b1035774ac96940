import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import type { Person } from './people';

/** What a household of these people would have answered at the window. */
export function answersOf(people: readonly Person[], villageCode: string): Answers {
  return {
    purpose: { forWhom: 'self', applicantAgrees: true },
    residence: { regionCode: villageCode, detail: '三组15号' },
    registration: { sameAsResidence: true, kind: 'rural' },
    contactPhone: '13800000002',
    needs: { events: ['noIncome'], aids: ['dibao'] },
    members: people.map(memberOf),
    hasIncome: true,
    incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage', source: '打零工', amountFen: 60_000, per: 'month' }],
    property: {
      homes: [{ id: 'h1', kind: 'selfBuilt' }],
      hasVehicle: false,
      savingsFen: 120_000,
      otherFen: 0,
      hasBusiness: false,
    },
    hasSpending: false,
    hasObligors: false,
  };
}

const memberOf = ({ name, idNumber }: Person, index: number): MemberAnswers => ({
  id: `m${index + 1}`,
  name,
  relation: index === 0 ? 'self' : 'child',
  identity: { kind: 'residentId', number: idNumber },
  occupation: 'atHome',
  maritalStatus: 'single',
  ...(index === 0 ? {} : { livesTogether: true }),
  health: { status: 'healthy' },
  legallyCapable: true,
});
