import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { demonstrationResidents } from '../../cloud/src/demonstration/demonstrationResidents';
import { everybodySigns, filledDraft } from '../support/filing';
import { inventedIdNumber } from '../support/people';
import { addRequiredPapers } from '../support/requiredPapers';
import { signedStaff } from '../support/signedStaff';
import type { RunningCloud } from '../support/startCloud';

const known = demonstrationResidents.find(({ key }) => key === 'newcomer');
if (!known) throw new Error('the demonstration has no newcomer');

/** An invented family of four: the parents, a pupil, and the father's ill mother. */
export const fourPeople = {
  account: known.key,
  phone: known.phone,
  village: ['江西省', '景德镇市', '乐平市', '镇桥镇', '塘湖村委会'],
  father: { name: known.name, number: known.idNumber },
  mother: { name: '示范月娥', number: inventedIdNumber('1991-05-11', 'female') },
  pupil: { name: '示范小雨', number: inventedIdNumber('2014-09-20', 'female') },
  grandmother: { name: '示范桂英', number: inventedIdNumber('1955-02-17', 'female') },
};

const identity = (number: string) => ({ kind: 'residentId' as const, number });

/** What they declared a year before, less than they declare today. */
const declaredBefore: Answers = {
  purpose: { forWhom: 'self' },
  residence: { regionCode: '360281100201', detail: '三组15号' },
  registration: { sameAsResidence: true, kind: 'rural' },
  contactPhone: fourPeople.phone,
  needs: { events: ['noIncome'], aids: ['dibao'] },
  members: [
    {
      ...{ id: 'm1', name: fourPeople.father.name, relation: 'self', identity: identity(fourPeople.father.number) },
      ...{ occupation: 'working', maritalStatus: 'married', health: { status: 'healthy' } },
    },
    {
      ...{ id: 'm2', name: fourPeople.mother.name, relation: 'spouse', identity: identity(fourPeople.mother.number) },
      ...{ occupation: 'atHome', livesTogether: true, maritalStatus: 'married', health: { status: 'healthy' } },
    },
    {
      ...{ id: 'm3', name: fourPeople.pupil.name, relation: 'child', identity: identity(fourPeople.pupil.number) },
      ...{ occupation: 'student', health: { status: 'healthy' }, guardianMemberId: 'm1' },
    },
    {
      ...{ id: 'm4', name: fourPeople.grandmother.name, relation: 'parent' },
      ...{ identity: identity(fourPeople.grandmother.number), occupation: 'retired', livesTogether: true },
      ...{ maritalStatus: 'widowed', health: { status: 'seriouslyIll' }, legallyCapable: true },
    },
  ],
  hasIncome: true,
  incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage', per: 'month', amountFen: 120_000 }],
  property: {
    homes: [{ id: 'h1', kind: 'selfBuilt' }],
    ...{ hasVehicle: false, savingsFen: 300_000, otherFen: 0, hasBusiness: false },
  },
  hasSpending: true,
  spending: [{ id: 's1', kind: 'medical', memberId: 'm4', amountFen: 900_000 }],
  hasObligors: false,
};

/**
 * The family is prepared: an officer has met the father, and an application that was withdrawn since has left all the
 * papers in the vault.
 */
export async function prepareFamily(cloud: RunningCloud): Promise<void> {
  const phone = await cloud.call(signInDemonstration, { body: { key: fourPeople.account } });
  const officer = await signedStaff(cloud, { name: '示范经办' });
  const { code } = await cloud.call(makeMeetingCode, {}, phone);
  const { name, number: idNumber } = fourPeople.father;
  await cloud.call(proveByMeeting, { body: { code, name, idNumber } }, officer);
  const draft = await filledDraft(cloud, phone, declaredBefore, 'self');
  await addRequiredPapers(cloud, phone, draft.id);
  await everybodySigns(cloud, phone, draft.id, declaredBefore);
  const { cases } = await cloud.call(
    sendApplication,
    { params: { id: draft.id }, body: { version: draft.version } },
    phone,
  );
  for (const { id } of cases) {
    const { version } = await cloud.call(showMyCase, { params: { id } }, phone);
    await cloud.call(withdrawCase, { params: { id }, body: { version, reason: '先缓一缓。' } }, phone);
  }
}
