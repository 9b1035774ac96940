import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { everybodySigns, filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-06T16:52:00+08:00' }); // A Friday.
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

describe('handing an application over', () => {
  it('A01, A03, H10 puts it at once into the queue of a named handler, due at the end of the next working day', async () => {
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, motherAndSon());
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject({
      aid: 'dibao',
      status: 'submitted',
      handlerName: '示范经办',
      townshipName: '镇桥镇',
    });
    expect(cases[0]!.number).toMatch(/^360281-2026-\d{6}$/);
    expect(cases[0]!.current).toMatchObject({
      kind: 'reviewMaterials',
      dueOn: '2026-03-09',
      within: 1,
      countedIn: 'workingDays',
      clause: expect.stringContaining('JDZ 三(一)1'),
    });
    const queue = await cloud.call(listQueue, { body: { scope: 'mine' } }, { token: handler.token });
    expect(queue.items.map((item) => item.caseNumber)).toContain(cases[0]!.number);
    expect(queue.items.find((item) => item.caseNumber === cases[0]!.number)).toMatchObject({
      bucket: 'later',
      applicantName: '示*兰',
      applicantAge: 69,
      origin: 'family',
      villageName: '塘湖村委会',
    });
  });

  it('A11, A06 shows the state to the proxy who filed, with the clause behind the date, and tells them', async () => {
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, motherAndSon());
    const mine = await cloud.call(listMyCases, {}, { token: phone.token });
    expect(mine.cases.map((one) => one.id)).toEqual(cases.map((one) => one.id));
    expect(mine.cases[0]).toMatchObject({ mine: 'proxy', applicantName: '示桂兰' });
    const whole = await cloud.call(showMyCase, { params: { id: cases[0]!.id } }, { token: phone.token });
    expect(whole.timeline.map((entry) => entry.action)).toEqual(['submit']);
    expect(whole.people).toEqual([
      { name: '示桂兰', role: 'applicant' },
      { name: '示小兰', role: 'proxy' },
    ]);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.map((message) => message.code)).toContain('applicationReceived');
  });

  it('makes nothing twice when a phone sends again after a lost answer, with or without the same key', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const draft = await filledDraft(cloud, phone, answers);
    await everybodySigns(cloud, phone, draft.id, answers);
    const send = (idempotencyKey: string) =>
      cloud.call(
        sendApplication,
        { params: { id: draft.id }, body: { version: draft.version } },
        { token: phone.token, idempotencyKey },
      );
    const first = await send('a-first-key-of-this-phone');
    expect((await send('a-first-key-of-this-phone')).cases).toEqual(first.cases);
    expect((await send('another-key-of-this-phone')).applicationId).toBe(first.applicationId);
    const mine = await cloud.call(listMyCases, {}, { token: phone.token });
    expect(mine.cases).toHaveLength(1);
  });

  it('sends once even when two sends arrive at the same time', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const draft = await filledDraft(cloud, phone, answers);
    await everybodySigns(cloud, phone, draft.id, answers);
    const call = () =>
      cloud.call(
        sendApplication,
        { params: { id: draft.id }, body: { version: draft.version } },
        { token: phone.token },
      );
    const sent = await Promise.all([call(), call(), call()]);
    expect(new Set(sent.map((one) => one.applicationId)).size).toBe(1);
    expect((await cloud.call(listMyCases, {}, { token: phone.token })).cases).toHaveLength(1);
  });

  it('opens one case for each aid asked, with one handler', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon({
      needs: { events: ['noIncome', 'illness'], aids: ['dibao', 'temporaryExpenditure', 'medical'] },
    });
    const { cases } = await filedApplication(cloud, phone, answers);
    expect(cases.map((one) => one.aid)).toEqual(['dibao', 'temporaryExpenditure', 'medical']);
    expect(new Set(cases.map((one) => one.number)).size).toBe(3);
    expect(new Set(cases.map((one) => one.handlerName))).toEqual(new Set(['示范经办']));
  });

  it('B04, B08 refuses to send without the commitment, and again when answers changed after signing', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const draft = await filledDraft(cloud, phone, answers);
    const refused = await cloud.refusal(
      sendApplication,
      { params: { id: draft.id }, body: { version: draft.version } },
      { token: phone.token },
    );
    expect(refused).toMatchObject({ code: 'commitmentMissing', details: { missing: ['commitment:m1'] } });
    await everybodySigns(cloud, phone, draft.id, answers);
    const changed = await filledDraft(cloud, phone, { ...answers, contactPhone: '13800000009' });
    const again = await cloud.refusal(
      sendApplication,
      { params: { id: draft.id }, body: { version: changed.version } },
      { token: phone.token },
    );
    expect(again.code).toBe('commitmentMissing');
  });

  it('tells every problem of unfinished answers at once, and keeps the draft', async () => {
    const phone = await newPhone(cloud);
    const draft = await filledDraft(cloud, phone, { ...motherAndSon(), hasIncome: undefined, property: undefined });
    const refused = await cloud.refusal(
      sendApplication,
      { params: { id: draft.id }, body: { version: draft.version } },
      { token: phone.token },
    );
    expect(refused.code).toBe('answersIncomplete');
    const problems = (refused.details as { problems: { path: string }[] }).problems;
    expect(problems.map((problem) => problem.path)).toEqual(
      expect.arrayContaining(['hasIncome', 'property.savingsFen']),
    );
  });

  it('C08, H01 passes over a handler who is registered as related, who can neither see nor touch the case', async () => {
    const related = await signedStaff(cloud, { name: '示范亲属', regionCode: '360281101000' });
    const other = await signedStaff(cloud, { name: '示范同事', regionCode: '360281101000' });
    const county = await staffWith(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const answers = motherAndSon({ residence: { regionCode: '360281101201', detail: '一组' } });
    const idNumber = answers.members![1]!.identity!.number!;
    await cloud.call(
      addRelative,
      { body: { staffId: related.staffId, name: '示小生', idNumber, relation: '侄子' } },
      { token: county.token },
    );
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, answers);
    expect(cases[0]!.handlerName).toBe('示范同事');
    const params = { id: cases[0]!.id };
    expect((await cloud.refusal(showDeskCase, { params }, { token: related.token })).code).toBe('recused');
    const queue = await cloud.call(listQueue, { body: { scope: 'all' } }, { token: related.token });
    expect(queue.items.map((item) => item.caseId)).not.toContain(params.id);
    expect((await cloud.call(showDeskCase, { params }, { token: other.token })).number).toBe(cases[0]!.number);
  });

  it('B01 opens no case to a handler before they have signed their own commitment', async () => {
    const unsigned = await staffWith(cloud);
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, motherAndSon());
    const refused = await cloud.refusal(showDeskCase, { params: { id: cases[0]!.id } }, { token: unsigned.token });
    expect(refused.code).toBe('commitmentFirst');
  });

  it('A07 accepts where the household lives and remembers where it is registered', async () => {
    const phone = await newPhone(cloud);
    const registration = { sameAsResidence: false, regionCode: '360281101201', kind: 'rural' as const };
    const { cases } = await filedApplication(cloud, phone, motherAndSon({ registration }));
    const desk = await cloud.call(showDeskCase, { params: { id: cases[0]!.id } }, { token: handler.token });
    expect(desk).toMatchObject({ townshipName: '镇桥镇', registeredElsewhere: true });
  });

  it('says nothing of a case to anybody who did not file it, not even that it exists', async () => {
    const phone = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, phone, motherAndSon());
    const stranger = await newPhone(cloud);
    const theirs = await cloud.refusal(showMyCase, { params: { id: cases[0]!.id } }, { token: stranger.token });
    const none = await cloud.refusal(
      showMyCase,
      { params: { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } },
      { token: stranger.token },
    );
    expect([theirs.status, theirs.code]).toEqual([none.status, none.code]);
  });

  it('masks numbers on the desk', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const { cases } = await filedApplication(cloud, phone, answers);
    const desk = await cloud.call(showDeskCase, { params: { id: cases[0]!.id } }, { token: handler.token });
    const text = JSON.stringify(desk);
    expect(text).not.toContain(answers.members![0]!.identity!.number);
    expect(text).not.toContain('13800000002');
    expect(desk.answers).toMatchObject({ members: [{ name: '示桂兰' }, { name: '示小生' }] });
  });
});
