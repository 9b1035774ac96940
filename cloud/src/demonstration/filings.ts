import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { inventedIdNumber } from './inventedPerson';

/** What the handler does next with a demonstration case. */
export type Next = 'leave' | 'askForPapers' | 'accept';

/** One application of the demonstration: who files from which demonstration account, how long ago, and how far it is. */
export interface Filing {
  /** The demonstration account that files; null for somebody whose phone is not among those one may sign in with. */
  filerKey: string | null;
  workingDaysAgo: number;
  next: Next;
  /** Papers that this family has not handed in, by type. */
  without?: readonly string[];
  answers: Answers;
}

interface Told {
  village: string;
  detail: string;
  kind?: 'rural' | 'urban';
  aids: NonNullable<Answers['needs']>['aids'];
  events: string[];
  members: MemberAnswers[];
  wageFen?: number;
  filer?: { name: string; relation: 'child' | 'sibling' };
  medicalFen?: number;
}

function answersOf(told: Told): Answers {
  const { filer } = told;
  return {
    purpose: filer
      ? {
          forWhom: 'family',
          filerName: filer.name,
          filerPhone: '13800000001',
          relationToApplicant: filer.relation,
          applicantAgrees: true,
        }
      : { forWhom: 'self' },
    residence: { regionCode: told.village, detail: told.detail },
    registration: { sameAsResidence: true, kind: told.kind ?? 'rural' },
    contactPhone: '13800000002',
    needs: { events: told.events, aids: told.aids },
    members: told.members,
    hasIncome: told.wageFen !== undefined,
    ...(told.wageFen === undefined
      ? {}
      : {
          incomes: [
            { id: 'i1', memberId: 'm2', kind: 'wage', source: '打零工', amountFen: told.wageFen, per: 'month' },
          ],
        }),
    property: {
      homes: [{ id: 'h1', kind: 'selfBuilt' }],
      hasVehicle: false,
      savingsFen: 320_000,
      otherFen: 0,
      hasBusiness: false,
    },
    hasSpending: told.medicalFen !== undefined,
    ...(told.medicalFen === undefined
      ? {}
      : { spending: [{ id: 's1', memberId: 'm1', kind: 'medical', amountFen: told.medicalFen }] }),
    hasObligors: false,
  };
}

const adult = (id: string, name: string, number: string, more: Partial<MemberAnswers>): MemberAnswers => ({
  id,
  name,
  relation: id === 'm1' ? 'self' : 'child',
  identity: { kind: 'residentId', number },
  occupation: 'atHome',
  maritalStatus: 'single',
  health: { status: 'healthy' },
  legallyCapable: true,
  ...(id === 'm1' ? {} : { livesTogether: true }),
  ...more,
});

/** Applications in two townships of each of two counties, so that a queue has what is late, due, waiting and done. */
export function demonstrationFilings(): Filing[] {
  const leping = (birthOn: string, order: number) => inventedIdNumber('360281', birthOn, order);
  const baodi = (birthOn: string, order: number) => inventedIdNumber('120115', birthOn, order);
  return [
    {
      filerKey: null,
      workingDaysAgo: 3,
      next: 'leave',
      answers: answersOf({
        village: '360281100201',
        detail: '一组8号',
        aids: ['temporaryExpenditure'],
        events: ['illness'],
        medicalFen: 1_860_000,
        members: [
          adult('m1', '示范陈', leping('1958-02-11', 901), {
            occupation: 'retired',
            health: { status: 'seriouslyIll' },
            maritalStatus: 'married',
          }),
          adult('m2', '示范何', leping('1960-07-02', 902), { relation: 'spouse', maritalStatus: 'married' }),
        ],
        wageFen: 80_000,
      }),
    },
    {
      filerKey: null,
      workingDaysAgo: 1,
      next: 'leave',
      without: ['wageProof'],
      answers: answersOf({
        village: '360281100200',
        detail: '三组15号',
        aids: ['dibao'],
        events: ['noIncome', 'disability'],
        members: [
          adult('m1', '示范周', leping('1981-04-19', 903), {
            maritalStatus: 'married',
            health: { status: 'disabled', disability: { category: 'limb', grade: 2 }, alsoSeriouslyIll: false },
          }),
          adult('m2', '示范刘', leping('1983-10-08', 904), {
            relation: 'spouse',
            maritalStatus: 'married',
            occupation: 'working',
          }),
          adult('m3', '示范小周', leping('2016-03-15', 905), {
            occupation: 'student',
            maritalStatus: undefined,
            livesTogether: undefined,
            legallyCapable: undefined,
            guardianMemberId: 'm1',
          }),
        ],
        wageFen: 150_000,
      }),
    },
    {
      filerKey: 'daughter',
      workingDaysAgo: 2,
      next: 'askForPapers',
      without: ['householdRegister'],
      answers: answersOf({
        village: '360281100201',
        detail: '五组2号',
        aids: ['dibao'],
        events: ['oldAge'],
        filer: { name: '示范小兰', relation: 'child' },
        members: [
          adult('m1', '示范桂兰', leping('1954-05-20', 906), {
            maritalStatus: 'widowed',
            occupation: 'retired',
            health: { status: 'ill' },
          }),
        ],
      }),
    },
    {
      filerKey: null,
      workingDaysAgo: 4,
      next: 'accept',
      answers: answersOf({
        village: '360281101201',
        detail: '二组',
        aids: ['dibao', 'medical'],
        events: ['noIncome', 'illness'],
        medicalFen: 641_000,
        members: [
          adult('m1', '示范方', leping('1976-12-01', 907), {
            maritalStatus: 'divorced',
            health: { status: 'seriouslyIll' },
          }),
          adult('m2', '示范小方', leping('2004-06-30', 908), { occupation: 'working' }),
        ],
        wageFen: 210_000,
      }),
    },
    {
      filerKey: null,
      workingDaysAgo: 0,
      next: 'leave',
      answers: answersOf({
        village: '360281101200',
        detail: '四组9号',
        aids: ['tekun'],
        events: ['oldAge'],
        members: [
          adult('m1', '示范廖', leping('1949-09-09', 909), { occupation: 'retired', health: { status: 'ill' } }),
        ],
      }),
    },
    {
      filerKey: 'son',
      workingDaysAgo: 1,
      next: 'leave',
      answers: answersOf({
        village: '120115101203',
        detail: '12排3号',
        aids: ['dibao'],
        events: ['noIncome'],
        filer: { name: '示范小军', relation: 'child' },
        members: [
          adult('m1', '示范彭', baodi('1957-01-23', 911), {
            maritalStatus: 'widowed',
            occupation: 'atHome',
            health: { status: 'ill' },
          }),
        ],
      }),
    },
    {
      filerKey: null,
      workingDaysAgo: 2,
      next: 'accept',
      answers: answersOf({
        village: '120115105201',
        detail: '7排1号',
        aids: ['dibaoMarginal'],
        events: ['noIncome'],
        members: [adult('m1', '示范沈', baodi('1986-11-11', 912), { occupation: 'working' })],
      }),
    },
  ];
}
