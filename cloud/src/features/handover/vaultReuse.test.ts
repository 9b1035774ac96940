import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedWithPapers } from '../../../../tests/support/filedWithPapers';
import { filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

describe('papers that are in the vault', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('A05 are not asked for again in the next application, and its handler sees them', async () => {
    const handler = await signedStaff(cloud);
    const answers = motherAndSon({ purpose: { forWhom: 'self' } });
    const [me] = answers.members!;
    const who = { name: me!.name!, idNumber: me!.identity!.number! };
    const phone = await newPhone(cloud, who);
    const { code } = await cloud.call(makeMeetingCode, {}, { token: phone.token });
    await cloud.call(proveByMeeting, { body: { code, ...who } }, { token: handler.token });
    const first = await filedWithPapers(cloud, phone, answers);

    const next = { ...answers, needs: { events: ['illness'], aids: ['temporaryExpenditure' as const] } };
    const draft = await filledDraft(cloud, phone, next, 'second');
    const { papers } = await cloud.call(listNeededPapers, { params: { id: draft.id } }, { token: phone.token });
    expect(papers.find((paper) => paper.typeCode === 'householdRegister')).toMatchObject({
      state: 'held',
      documentId: first.register.id,
    });
    const { cases } = await filedApplication(cloud, phone, next, 'second');
    const desk = await cloud.call(showDeskCase, { params: { id: cases[0]!.id } }, { token: handler.token });
    expect(desk.documents.map((document) => document.id)).toContain(first.register.id);
    expect(desk.papers.find((paper) => paper.typeCode === 'householdRegister')?.state).toBe('held');
  });

  it('A05 stay closed to somebody who merely typed the same number', async () => {
    const first = await filedWithPapers(cloud);
    const [mother] = first.answers.members!;
    const stranger = await newPhone(cloud, { name: mother!.name!, idNumber: mother!.identity!.number! });
    const draft = await filledDraft(cloud, stranger, { ...first.answers, purpose: { forWhom: 'self' } });
    const { papers, documents } = await cloud.call(
      listNeededPapers,
      { params: { id: draft.id } },
      { token: stranger.token },
    );
    expect(documents).toEqual([]);
    expect(papers.map((paper) => paper.state)).not.toContain('held');
  });
});
