import type { Answers } from '@twin-pledge/shared/forms/answers';
import { inventedIdNumber } from './people';

/** A village of the demonstration: 镇桥镇, 乐平市. */
export const testVillage = '360281100201';

/** The answers of a mother and a grown son in one household, filed by her daughter in another province. */
export function motherAndSon(wishes: Partial<Answers> = {}): Answers {
  return {
    purpose: {
      forWhom: 'family',
      filerName: '示小兰',
      filerPhone: '13800000001',
      relationToApplicant: 'child',
      applicantAgrees: true,
    },
    residence: { regionCode: testVillage, detail: '三组15号' },
    registration: { sameAsResidence: true, kind: 'rural' },
    contactPhone: '13800000002',
    needs: { events: ['noIncome'], aids: ['dibao'] },
    members: [
      {
        id: 'm1',
        name: '示桂兰',
        relation: 'self',
        identity: { kind: 'residentId', number: inventedIdNumber('1956-04-12', 'female') },
        occupation: 'atHome',
        maritalStatus: 'widowed',
        health: { status: 'ill' },
        legallyCapable: true,
      },
      {
        id: 'm2',
        name: '示小生',
        relation: 'child',
        identity: { kind: 'residentId', number: inventedIdNumber('1984-08-03', 'male') },
        occupation: 'working',
        maritalStatus: 'single',
        livesTogether: true,
        health: { status: 'healthy' },
        legallyCapable: true,
      },
    ],
    hasIncome: true,
    incomes: [{ id: 'i1', memberId: 'm2', kind: 'wage', source: '打零工', amountFen: 60_000, per: 'month' }],
    property: {
      homes: [{ id: 'h1', kind: 'selfBuilt' }],
      hasVehicle: false,
      savingsFen: 120_000,
      otherFen: 0,
      hasBusiness: false,
    },
    hasSpending: false,
    hasObligors: false,
    ...wishes,
  };
}
