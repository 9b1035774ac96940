import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { filledDraft, newPhone, everybodySigns } from '../../../../tests/support/filing';
import { callOf } from '../../../../tests/support/callOf';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let residence: Awaited<ReturnType<typeof signedStaff>>;
let registration: typeof residence;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-06T10:00:00+08:00' }); // A Friday.
  residence = await signedStaff(cloud, { name: '示范居住地' });
  registration = await signedStaff(cloud, { name: '示范户籍地', regionCode: '360281101000' });
});
afterAll(() => cloud.stop());

const registered = (regionCode: string): Partial<Answers> => ({
  registration: { sameAsResidence: false, regionCode, kind: 'rural' },
});
const inTownship = registered('360281101201');
const queueOf = async (token: string) => (await cloud.call(listQueue, { body: { scope: 'all' } }, { token })).items;
const accept = (token: string, id: string, version: number) =>
  callOf(acceptCase, { params: { id }, body: { version, checklist: [] } }, { token });

describe('registered elsewhere', () => {
  it('A07 acceptance starts the 1-working-day duty in the queue of the township of registration', async () => {
    const { id, version } = await submittedCase(cloud, residence, inTownship);
    const before = await queueOf(registration.token);
    expect(before.filter((item) => item.caseId === id)).toEqual([]);
    const accepted = await cloud.call(...accept(residence.token, id, version));
    const theirs = (await queueOf(registration.token)).filter((item) => item.caseId === id);
    expect(theirs).toMatchObject([
      {
        kind: 'requestVerificationAtRegistration',
        dueOn: '2026-03-09',
        within: 1,
        clause: 'JDZ 三(一)3',
        handlerName: null,
      },
    ]);
    const ours = (await queueOf(residence.token)).filter((item) => item.caseId === id);
    expect(ours.map(({ kind }) => kind).sort()).toEqual(['completeCase', 'postNotice', 'surveyHousehold']);
    const body = { version: accepted.version, note: '示范：已向县里提出核对' };
    const call = [recordVerificationRequest, { params: { id }, body }, { token: registration.token }] as const;
    const requested = await cloud.call(...call);
    expect(requested.duties.find((duty) => duty.kind === 'requestVerificationAtRegistration')?.state).toBe('met');
    expect((await queueOf(registration.token)).filter((item) => item.caseId === id)).toEqual([]);
  });

  it('A07 the township of registration reads the case, but neither accepts nor refuses it', async () => {
    const { id, version } = await submittedCase(cloud, residence, inTownship);
    const token = registration.token;
    expect((await cloud.call(showDeskCase, { params: { id } }, { token })).allowed).toEqual([]);
    expect((await cloud.refusal(...accept(token, id, version))).code).toBe('forbidden');
    const body = { version, groundCode: 'notThisPlace', explanation: '示范' };
    expect((await cloud.refusal(refuseAcceptance, { params: { id }, body }, { token })).code).toBe('forbidden');
  });

  it('A07 where the registration lies outside the area, a letter is owed by the township that accepted', async () => {
    const { id, version } = await submittedCase(cloud, residence, registered('430624000000'));
    const accepted = await cloud.call(...accept(residence.token, id, version));
    expect(accepted.registeredElsewhere).toBe(true);
    const letter = accepted.duties.find((duty) => duty.kind === 'writeToRegistration');
    expect(letter).toMatchObject({ state: 'open', within: 1, dueOn: '2026-03-09' });
    const mine = await cloud.call(listQueue, { body: { scope: 'mine' } }, { token: residence.token });
    expect(mine.items.some((item) => item.dutyId === letter!.id)).toBe(true);
    const body = { version: accepted.version, note: '示范：信已寄出' };
    const sent = await cloud.call(recordVerificationRequest, { params: { id }, body }, { token: residence.token });
    expect(sent.duties.find((duty) => duty.kind === 'writeToRegistration')?.state).toBe('met');
  });

  it('A07 a township that does not exist is asked nothing: a letter goes out instead', async () => {
    const { id, version } = await submittedCase(cloud, residence, registered('360281999201'));
    const accepted = await cloud.call(...accept(residence.token, id, version));
    expect(accepted.duties.map(({ kind }) => kind)).toContain('writeToRegistration');
  });

  it('sends nothing to a village that does not exist', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon({ residence: { regionCode: '360281100999', detail: '示范一组' } });
    const draft = await filledDraft(cloud, phone, answers);
    const call = { params: { id: draft.id }, body: { version: draft.version } };
    const refused = await cloud.refusal(sendApplication, call, { token: phone.token });
    expect(refused).toMatchObject({
      code: 'answersIncomplete',
      details: { problems: [{ path: 'residence.regionCode', code: 'regionNotCovered' }] },
    });
  });

  it('starts neither where both are one place', async () => {
    const { id, version } = await submittedCase(cloud, residence);
    const accepted = await cloud.call(...accept(residence.token, id, version));
    expect(accepted.duties.map(({ kind }) => kind)).toEqual([
      'reviewMaterials',
      'surveyHousehold',
      'completeCase',
      'requestVerification',
      'postNotice',
    ]);
  });
});

describe('aids that can’t be filed at the residence', () => {
  const inBaodi = (registeredIn: string): Partial<Answers> => ({
    residence: { regionCode: '120115101201', detail: '示范一排3号' },
    needs: { events: ['noIncome', 'urgent'], aids: ['dibao', 'temporaryEmergency'] },
    ...registered(registeredIn),
  });

  it('A07 go to the township of registration, while temporary relief stays at the residence', async () => {
    const here = await signedStaff(cloud, { name: '示范大口屯', regionCode: '120115101000' });
    const there = await signedStaff(cloud, { name: '示范林亭口', regionCode: '120115105000' });
    const phone = await newPhone(cloud);
    const answers = motherAndSon(inBaodi('120115105201'));
    const draft = await filledDraft(cloud, phone, answers);
    await everybodySigns(cloud, phone, draft.id, answers);
    const call = { params: { id: draft.id }, body: { version: draft.version } };
    const { cases } = await cloud.call(sendApplication, call, { token: phone.token });
    expect(cases.map(({ aid, townshipName, handlerName }) => ({ aid, townshipName, handlerName }))).toEqual([
      { aid: 'dibao', townshipName: '林亭口镇', handlerName: '示范林亭口' },
      { aid: 'temporaryEmergency', townshipName: '大口屯镇', handlerName: '示范大口屯' },
    ]);
    const [dibao, relief] = cases;
    const seen = async (token: string) => [...new Set((await queueOf(token)).map((item) => item.caseId))];
    expect(await seen(there.token)).toEqual([dibao!.id]);
    expect(await seen(here.token)).toEqual([relief!.id]);
    const read = { params: { id: dibao!.id } };
    expect((await cloud.refusal(showDeskCase, read, { token: here.token })).code).toBe('notFound');
  });

  it('A07 are refused, and nothing is sent, where nobody in the area could handle them', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon(inBaodi('430624000000'));
    const draft = await filledDraft(cloud, phone, answers);
    await everybodySigns(cloud, phone, draft.id, answers);
    const call = { params: { id: draft.id }, body: { version: draft.version } };
    const refused = await cloud.refusal(sendApplication, call, { token: phone.token });
    expect(refused).toMatchObject({ code: 'fileWhereRegistered', details: { aid: 'dibao' } });
    const left = await cloud.database.select('SELECT id FROM application WHERE draft_id = ?', [draft.id]);
    expect(left).toEqual([]);
  });
});
