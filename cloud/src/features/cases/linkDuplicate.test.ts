import { linkDuplicate } from '@twin-pledge/shared/contracts/desk/linkDuplicate';
import { recordDeath } from '@twin-pledge/shared/contracts/desk/recordDeath';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, newPhone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
const join = (id: string, version: number, otherCaseId: string) =>
  [linkDuplicate, { params: { id }, body: { version, otherCaseId } }, { token: handler.token }] as const;
const toldOf = async (token: string, caseId: string) =>
  (await cloud.call(listMessages, { query: {} }, { token })).messages.filter(
    (message) => message.code === 'duplicateFiling' && message.caseId === caseId,
  ).length;

/** The same household asked for by the son himself: he is the applicant there, his mother a member. */
function filedByTheSon({ members = [] }: Answers): Answers {
  const [mother, son] = members;
  return motherAndSon({
    purpose: { forWhom: 'self' },
    members: [
      { ...son!, id: 'm1', relation: 'self', livesTogether: undefined },
      { ...mother!, id: 'm2', relation: 'parent', livesTogether: true },
    ],
    incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage', source: '打零工', amountFen: 60_000, per: 'month' }],
  });
}

describe('two filings for one household', () => {
  it('are found by identity number whatever part a person has in them, and joined by the handler; both filers are told', async () => {
    const needs = { events: ['noIncome', 'illness'], aids: ['dibao' as const, 'medical' as const] };
    const daughter = await newPhone(cloud);
    const answers = motherAndSon({ needs });
    const hers = (await filedApplication(cloud, daughter, answers)).cases;
    const sonAnswers = filedByTheSon(answers);
    const [son] = sonAnswers.members!;
    const sonsPhone = await newPhone(cloud, { name: son!.name!, idNumber: son!.identity!.number! });
    const his = (await filedApplication(cloud, sonsPhone, sonAnswers, 'self')).cases[0]!;

    const desk = await onDesk(hers[0]!.id);
    expect(desk.duplicates).toMatchObject([{ caseId: his.id, number: his.number, linked: false }]);
    expect(desk.checklist.find((item) => item.auto === false)).toBeDefined();
    expect((await onDesk(his.id)).duplicates.map(({ caseId }) => caseId)).toEqual(hers.map(({ id }) => id));
    expect([await toldOf(daughter.token, hers[0]!.id), await toldOf(sonsPhone.token, his.id)]).toEqual([0, 0]);

    const joined = await cloud.call(...join(hers[0]!.id, desk.version, his.id));
    expect(joined.duplicates).toMatchObject([{ caseId: his.id, linked: true }]);
    const other = await onDesk(his.id);
    expect(joined.householdId).toBe(other.householdId);
    expect((await onDesk(hers[1]!.id)).householdId).toBe(other.householdId);
    expect(other.duplicates.find(({ caseId }) => caseId === hers[0]!.id)).toMatchObject({ linked: true });
    expect([await toldOf(daughter.token, hers[0]!.id), await toldOf(sonsPhone.token, his.id)]).toEqual([1, 1]);
    expect(await toldOf(daughter.token, hers[1]!.id)).toBe(0);

    const again = await cloud.call(...join(hers[0]!.id, joined.version, his.id));
    expect(again.version).toBe(joined.version);
    const back = await cloud.call(...join(his.id, other.version, hers[0]!.id));
    expect(back.version).toBe(other.version);
  });

  it('are told of each other at once where the filers proved who they are, and only then', async () => {
    const answers = motherAndSon();
    const [mother, son] = answers.members!;
    const mothers = await provedPhone(cloud, handler, { name: mother!.name!, idNumber: mother!.identity!.number! });
    const first = await filedApplication(cloud, mothers, { ...answers, purpose: { forWhom: 'self' } }, 'self');
    expect(first.relativesFiling).toBe(0);
    const sons = await provedPhone(cloud, handler, { name: son!.name!, idNumber: son!.identity!.number! });
    const second = await filedApplication(cloud, sons, filedByTheSon(answers), 'self');
    expect(second.relativesFiling).toBe(1);
    expect(await toldOf(mothers.token, first.cases[0]!.id)).toBe(1);
    expect(await toldOf(sons.token, second.cases[0]!.id)).toBe(1);
  });

  it('tell nothing to somebody who merely typed the numbers, though the applicant’s own phone is proved', async () => {
    const answers = motherAndSon();
    const [mother] = answers.members!;
    const mothers = await provedPhone(cloud, handler, { name: mother!.name!, idNumber: mother!.identity!.number! });
    const hers = await filedApplication(cloud, mothers, { ...answers, purpose: { forWhom: 'self' } }, 'self');
    const stranger = await newPhone(cloud);
    const theirs = await filedApplication(cloud, stranger, answers);
    expect(theirs.relativesFiling).toBe(0);
    expect(await toldOf(stranger.token, theirs.cases[0]!.id)).toBe(0);
    expect(await toldOf(mothers.token, theirs.cases[0]!.id)).toBe(1);
    expect(hers.cases).toHaveLength(1);
  });

  it('share a person, or they can’t be joined; nor by a handler who may not touch the other one', async () => {
    const strangers = await filedApplication(cloud, await newPhone(cloud), motherAndSon());
    const answers = motherAndSon();
    const here = (await filedApplication(cloud, await newPhone(cloud), answers)).cases[0]!;
    expect((await cloud.refusal(...join(here.id, 1, strangers.cases[0]!.id))).code).toBe('notDuplicate');
    expect((await cloud.refusal(...join(here.id, 1, here.id))).code).toBe('notDuplicate');
    await signedStaff(cloud, { regionCode: '360281101000' });
    const moved = { ...answers, residence: { regionCode: '360281101201', detail: '示范一组' } };
    const elsewhere = (await filedApplication(cloud, await newPhone(cloud), moved)).cases[0]!;
    expect((await onDesk(here.id)).duplicates.map(({ caseId }) => caseId)).toContain(elsewhere.id);
    expect((await cloud.refusal(...join(here.id, 1, elsewhere.id))).code).toBe('notFound');
  });

  it('no longer count once the other one has ended', async () => {
    const answers = motherAndSon();
    const here = (await filedApplication(cloud, await newPhone(cloud), answers)).cases[0]!;
    const there = (await filedApplication(cloud, await newPhone(cloud), answers)).cases[0]!;
    expect((await onDesk(here.id)).duplicates.map(({ caseId }) => caseId)).toEqual([there.id]);
    const body = { version: 1, diedOn: '2026-03-01' };
    await cloud.call(recordDeath, { params: { id: there.id }, body }, { token: handler.token });
    expect((await onDesk(here.id)).duplicates).toEqual([]);
  });
});
