import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { listVault } from '@twin-pledge/shared/contracts/papers/listVault';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import { neededPapers } from '@twin-pledge/shared/papers/neededPapers';
import { motherAndSon, testVillage } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import { addPaper, type TestDocument } from '../../../../tests/support/papers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { DraftRepository } from '../drafts/api';
import { Vault } from './api';
import type { TestStaff } from '../../../../tests/support/staffWith';
import { anyPhoto, fileOf, filedWithPapers, type FiledWithPapers } from '../../../../tests/support/filedWithPapers';

let cloud: RunningCloud;
let handler: TestStaff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const read = (fileId: string, { token }: { token: string }) =>
  cloud.request(readFile, { params: { id: fileId } }, { token });

async function prove(phone: Phone, name: string, idNumber: string): Promise<void> {
  const { code } = await cloud.call(makeMeetingCode, {}, phone);
  await cloud.call(proveByMeeting, { body: { code, name, idNumber } }, handler);
}

describe('the household’s vault', () => {
  const applicant = (answers: FiledWithPapers['answers']) => ({
    name: answers.members?.[0]?.name ?? '',
    idNumber: answers.members?.[0]?.identity?.number ?? '',
  });

  it('shows nothing to somebody who merely typed a name and number, and everything once they are proved', async () => {
    const mine = await filedWithPapers(cloud);
    const { name, idNumber } = applicant(mine.answers);
    const [unknown, mother] = [await newPhone(cloud), await newPhone(cloud, { name, idNumber })];
    expect(await cloud.call(listVault, {}, unknown)).toEqual({ identity: 'unknown', documents: [] });
    expect(await cloud.call(listVault, {}, mother)).toEqual({ identity: 'declared', documents: [] });
    expect((await read(fileOf(mine.card), mother)).status).toBe(404);
    await prove(mother, name, idNumber);
    const found = await cloud.call(listVault, {}, mother);
    expect(found.identity).toBe('proved');
    expect(await cloud.refusal(listVault, {}, handler)).toMatchObject({ status: 403 });
    expect(found.documents.map(({ id }) => id)).toEqual([mine.register.id, mine.card.id]);
    expect((await read(fileOf(mine.card), mother)).status).toBe(200);
  });

  it('A05 lets a second application of the same household use what is there, without sending it again', async () => {
    const answers = motherAndSon();
    const { name, idNumber } = applicant(answers);
    const mother = await newPhone(cloud, { name, idNumber });
    await prove(mother, name, idNumber);
    const first = await filedWithPapers(cloud, mother, answers);
    const second = motherAndSon({ members: [answers.members![0]!, { ...answers.members![1]!, id: 'm5' }] });
    const { id: draftId } = await filledDraft(cloud, mother, second, 'again');
    const draft = await cloud.get(DraftRepository).find(draftId);
    const vault = cloud.get(Vault);
    const documents = await vault.documentsForDraft(draft!);
    expect(documents.map(({ id, memberId }) => [id, memberId])).toEqual([
      [first.register.id, null],
      [first.card.id, 'm1'],
    ]);
    const todayOn = cloud.clock.todayOn();
    const policy = cloud.get(Policies).resolve(testVillage, todayOn);
    const papers = neededPapers({ policy, answers: askedOnly(second, todayOn), documents, todayOn });
    expect(papers.find(({ key }) => key === 'householdRegister')?.state).toBe('held');
    expect(papers.find(({ key }) => key === 'residentId.m1')?.state).toBe('held');
    expect(papers.find(({ key }) => key === 'residentId.m5')?.state).toBe('missing');
    const household = await cloud.database.selectOne<{ householdId: string }>(
      'SELECT household_id FROM application WHERE id = ?',
      [first.applicationId],
    );
    const applicationId = newId();
    await cloud.database.transaction((tx) =>
      vault.handOver(tx, {
        draftId,
        applicationId,
        householdId: household!.householdId,
        personIdByMemberId: {},
        heldDocumentIds: [first.card.id, newId()],
      }),
    );
    expect((await vault.documentsOfApplication(applicationId)).map(({ id }) => id)).toEqual([first.card.id]);
    expect(await vault.documentsOfCase(first.caseId)).toHaveLength(2);
  });

  it('opens to no draft of a stranger, though they typed the same names and numbers', async () => {
    const mine = await filedWithPapers(cloud);
    const stranger = await newPhone(cloud, applicant(mine.answers));
    const { id } = await filledDraft(cloud, stranger, mine.answers);
    const draft = await cloud.get(DraftRepository).find(id);
    expect(await cloud.get(Vault).documentsForDraft(draft!)).toEqual([]);
  });

  it('keeps equal files once when papers of two drafts, or of two households, meet in it', async () => {
    const same = await anyPhoto();
    const vault = cloud.get(Vault);
    const householdId = newId();
    const otherHousehold = newId();
    const handedOver: TestDocument[] = [];
    for (const into of [householdId, householdId, otherHousehold]) {
      const phone = await newPhone(cloud);
      const { id: draftId } = await filledDraft(cloud, phone, motherAndSon());
      handedOver.push(await addPaper(cloud, phone, { draftId }, [same]));
      const where = { draftId, applicationId: newId(), householdId: into, personIdByMemberId: {} };
      await cloud.database.transaction((tx) => vault.handOver(tx, where));
    }
    const filesIn = async (id: string) =>
      new Set((await vault.documentsOfHousehold(id)).flatMap(({ pages }) => pages.map(({ fileId }) => fileId)));
    expect((await filesIn(householdId)).size).toBe(1);
    expect([...(await filesIn(otherHousehold))]).not.toEqual([...(await filesIn(householdId))]);
    await cloud.database.transaction((tx) => vault.joinHouseholds(tx, otherHousehold, householdId));
    expect((await vault.documentsOfHousehold(householdId)).map(({ id }) => id)).toEqual(handedOver.map(({ id }) => id));
    expect((await filesIn(householdId)).size).toBe(1);
    expect(await vault.documentsOfHousehold(otherHousehold)).toEqual([]);
  });
});
