import { idNumberCheckCharacter } from '../kernel/idNumber';
import type { Answers } from './answers';

/** An identity number that checks, of nobody: the county digits, the birth date (`YYYYMMDD`) and three digits. */
export const exampleIdNumber = (birth: string, serial: string, county = '360281'): string => {
  const first17 = `${county}${birth}${serial}`;
  return first17 + idNumberCheckCharacter(first17);
};

/** An invented family of four (示范): a mother, her ill husband, a schoolchild and a grandmother; all is answered. */
export const exampleFamily: Answers = {
  purpose: { forWhom: 'self' },
  residence: { regionCode: '360281100201', detail: '三组15号' },
  registration: { sameAsResidence: true, kind: 'rural' },
  contactPhone: '13800000001',
  needs: { events: ['noIncome', 'illness'], aids: ['dibao', 'medical'], story: '丈夫生病，没法干活。' },
  members: [
    {
      id: 'm1',
      name: '示范甲',
      relation: 'self',
      identity: { kind: 'residentId', number: exampleIdNumber('19850312', '022') },
      occupation: 'working',
      maritalStatus: 'married',
      health: { status: 'healthy' },
    },
    {
      id: 'm2',
      name: '示范乙',
      relation: 'spouse',
      identity: { kind: 'residentId', number: exampleIdNumber('19830704', '031') },
      occupation: 'atHome',
      livesTogether: true,
      maritalStatus: 'married',
      health: { status: 'seriouslyIll' },
      legallyCapable: true,
      phone: '13800000002',
    },
    {
      id: 'm3',
      name: '示范丙',
      relation: 'child',
      identity: { kind: 'residentId', number: exampleIdNumber('20140901', '045') },
      occupation: 'student',
      health: { status: 'healthy' },
      guardianMemberId: 'm1',
    },
    {
      id: 'm4',
      name: '示范丁',
      relation: 'parent',
      identity: { kind: 'residentId', number: exampleIdNumber('19560115', '068') },
      occupation: 'retired',
      livesTogether: true,
      maritalStatus: 'widowed',
      health: { status: 'disabled', disability: { category: 'mental', grade: 2 }, alsoSeriouslyIll: false },
      legallyCapable: false,
      guardianMemberId: 'm1',
    },
  ],
  hasIncome: true,
  incomes: [
    { id: 'i1', memberId: 'm1', kind: 'wage', source: '在镇上饭店帮工', per: 'month', amountFen: 138_000 },
    { id: 'i2', memberId: 'm1', kind: 'business', per: 'year', amountFen: 300_000, costFen: 156_000 },
    { id: 'i3', memberId: 'm4', kind: 'transfer', transferKind: 'basicPension', per: 'month', amountFen: 15_300 },
  ],
  property: {
    homes: [{ id: 'h1', kind: 'selfBuilt', areaSquareMetres: 120 }],
    hasVehicle: true,
    vehicles: [{ id: 'v1', kind: 'motorcycle', valueFen: 100_000 }],
    savingsFen: 350_000,
    otherFen: 0,
    hasBusiness: false,
  },
  hasSpending: true,
  spending: [{ id: 's1', kind: 'medical', memberId: 'm2', amountFen: 2_600_000 }],
  hasObligors: true,
  obligors: [{ id: 'o1', name: '示范戊', relation: 'parent', phone: '13800000005' }],
  account: { holderMemberId: 'm1', bankName: '示范农商银行', accountNumber: '6200000000000000001' },
};
