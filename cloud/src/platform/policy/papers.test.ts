import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { neededPapers } from '@twin-pledge/shared/papers/neededPapers';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import { resolvePolicy } from '@twin-pledge/shared/policy/resolvePolicy';
import { readPolicyLibrary } from './policyLibrary';

const todayOn = '2026-11-22';
const { packs } = readPolicyLibrary({ demonstration: false });
const policy = resolvePolicy(packs, '360281100200', todayOn);

const mother: MemberAnswers = {
  id: 'm1',
  name: '示范母',
  relation: 'self',
  identity: { kind: 'residentId' },
  birthOn: '1950-05-01',
  maritalStatus: 'widowed',
  health: { status: 'healthy' },
  livesTogether: true,
};
const child = (more: Partial<MemberAnswers>): MemberAnswers => ({ ...mother, id: 'm2', relation: 'child', ...more });

const asked = (answers: Answers): string[] =>
  neededPapers({ policy, answers: { needs: { aids: ['dibao'] }, ...answers }, documents: [], todayOn })
    .filter(({ required, state }) => required && state === 'missing')
    .map(({ key }) => key)
    .sort();

describe('the papers of the real catalogue', () => {
  it('A13 asks an old woman alone for her register and her card, nothing more', () => {
    expect(asked({ members: [mother] })).toEqual(['householdRegister', 'residentId.m1']);
  });

  it.each<[string, Partial<MemberAnswers>, string[]]>([
    ['a newborn', { identity: { kind: 'newborn' }, birthOn: '2026-10-01' }, ['birthCertificate.m2']],
    ['a foreigner', { identity: { kind: 'foreigner' }, birthOn: '1990-01-01' }, ['foreignerDocument.m2']],
    [
      'someone without registration',
      { identity: { kind: 'lost' }, birthOn: '1990-01-01' },
      ['lostRegistrationStatement.m2'],
    ],
    ['a child at school', { birthOn: '2015-01-01', occupation: 'student' }, []],
    ['a student of 19', { birthOn: '2007-01-01', occupation: 'student' }, ['residentId.m2', 'studentCertificate.m2']],
    ['someone seriously ill', { health: { status: 'seriouslyIll' } }, ['diagnosis.m2', 'residentId.m2']],
    [
      'an adult who cannot sign',
      { legallyCapable: false, health: { status: 'disabled', disability: { category: 'mental', grade: 1 } } },
      ['guardianProof.m2', 'residentId.m2'],
    ],
    ['a minor with a guardian outside', { birthOn: '2015-01-01', guardianMemberId: 'outside' }, ['guardianProof.m2']],
    ['a married man', { maritalStatus: 'married' }, ['residentId.m2']],
  ])('asks for %s', (_, member, wanted) => {
    expect(asked({ members: [mother, child(member)] })).toEqual(
      ['householdRegister', 'residentId.m1', ...wanted].sort(),
    );
  });

  it('asks for bills and wages only where there are any, and for the aid they matter to', () => {
    const money: Answers = {
      members: [mother],
      incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage' }],
      spending: [
        { id: 's1', memberId: 'm1', kind: 'medical' },
        { id: 's2', memberId: 'm1', kind: 'education' },
        { id: 's3', memberId: 'm1', kind: 'care' },
      ],
    };
    expect(asked(money)).toEqual([
      'careBills',
      'educationBills',
      'householdRegister',
      'medicalBills',
      'residentId.m1',
      'wageProof',
    ]);
    expect(asked({ ...money, needs: { aids: ['housing'] } })).toEqual([
      'householdRegister',
      'residentId.m1',
      'wageProof',
    ]);
  });

  it('A05 asks for no disability certificate where the federation shares it, and for it elsewhere', () => {
    const answers: Answers = { needs: { aids: ['dibao'] }, members: [{ ...mother, health: { status: 'disabled' } }] };
    const state = (region: string) =>
      neededPapers({ policy: resolvePolicy(packs, region, todayOn), answers, documents: [], todayOn }).find(
        ({ typeCode }) => typeCode === 'disabilityCertificate',
      )?.state;
    expect([state('360281100200'), state('120115101001')]).toEqual(['obtainable', 'missing']);
  });

  it('every paper of the catalogue is asked for in some case of the above or is voluntary', () => {
    const household: Answers = {
      needs: { aids: ['dibao', 'housing', 'temporaryEmergency'] },
      members: [
        {
          ...mother,
          maritalStatus: 'married',
          health: { status: 'disabled', alsoSeriouslyIll: true },
          legallyCapable: false,
          occupation: 'student',
        },
        child({ identity: { kind: 'newborn' }, birthOn: '2026-10-01' }),
        child({ id: 'm3', identity: { kind: 'foreigner' } }),
        child({ id: 'm4', identity: { kind: 'lost' } }),
      ],
      incomes: [
        { id: 'i1', kind: 'wage' },
        { id: 'i2', kind: 'business' },
      ],
      property: { homes: [{ id: 'h1', kind: 'rented' }] },
      spending: [
        { id: 's1', kind: 'medical' },
        { id: 's2', kind: 'education' },
        { id: 's3', kind: 'care' },
      ],
    };
    const needed = neededPapers({ policy, answers: household, documents: [], todayOn }).map(({ typeCode }) => typeCode);
    expect(
      papersCatalogue(policy)
        .items.map(({ code }) => code)
        .filter((code) => !needed.includes(code)),
    ).toEqual([]);
  });
});
