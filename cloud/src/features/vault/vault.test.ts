import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { makeMeetingCode } from '@twin-pledge/shared/contracts/identity/makeMeetingCode';
import { proveByMeeting } from '@twin-pledge/shared/contracts/identity/proveByMeeting';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { listVault } from '@twin-pledge/shared/contracts/papers/listVault';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import { neededPapers } from '@twin-pledge/shared/papers/neededPapers';
import { motherAndSon, testVillage } from '../../../../tests/support/familyAnswers';
import { everybodySigns, filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import { pdf, photo } from '../../../../tests/support/files';
import { addPage, addPaper, newDocument, sentUpload, type TestDocument } from '../../../../tests/support/papers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { DraftRepository } from '../drafts/api';
import { Vault } from './api';

let cloud: RunningCloud;
let handler: TestStaff;
let administrator: TestStaff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' });
});
afterAll(() => cloud.stop());

interface Filed {
  phone: Phone;
  answers: ReturnType<typeof motherAndSon>;
  draftId: string;
  applicationId: string;
  caseId: string;
  register: TestDocument;
  card: TestDocument;
}

let seed = 100;
const anyPhoto = () => photo({ seed: (seed += 1) });
const fileOf = (document: TestDocument): string => document.pages[0]?.fileId ?? '';
const read = (fileId: string, { token }: { token: string }) =>
  cloud.request(readFile, { params: { id: fileId } }, { token });

/** A daughter files for her mother, with a register and the mother's card. */
async function filed(phone?: Phone, answers = motherAndSon()): Promise<Filed> {
  const filer = phone ?? (await newPhone(cloud));
  const draft = await filledDraft(cloud, filer, answers);
  const register = await addPaper(cloud, filer, { draftId: draft.id }, [await anyPhoto()]);
  const card = await addPaper(cloud, filer, { draftId: draft.id, typeCode: 'residentId', memberId: 'm1' }, [
    await anyPhoto(),
  ]);
  await everybodySigns(cloud, filer, draft.id, answers);
  const sent = await cloud.call(sendApplication, { params: { id: draft.id }, body: { version: draft.version } }, filer);
  const caseId = sent.cases[0]?.id ?? '';
  return { phone: filer, answers, draftId: draft.id, applicationId: sent.applicationId, caseId, register, card };
}

async function prove(phone: Phone, name: string, idNumber: string): Promise<void> {
  const { code } = await cloud.call(makeMeetingCode, {}, phone);
  await cloud.call(proveByMeeting, { body: { code, name, idNumber } }, handler);
}

async function askFor({ caseId }: Filed, typeCode: string): Promise<void> {
  const { version } = await cloud.call(showDeskCase, { params: { id: caseId } }, handler);
  const item = {
    key: typeCode,
    kind: 'paper' as const,
    typeCode,
    memberId: null,
    title: '工资单',
    explanation: '最近三个月',
  };
  await cloud.call(requestSupplement, { params: { id: caseId }, body: { version, items: [item] } }, handler);
}

describe('papers of a draft', () => {
  it('are as unknown to everybody else as papers that do not exist', async () => {
    const [owner, stranger] = [await newPhone(cloud), await newPhone(cloud)];
    const { id: draftId } = await filledDraft(cloud, owner, motherAndSon());
    const document = await addPaper(cloud, owner, { draftId }, [await anyPhoto()]);
    const upload = await sentUpload(cloud, owner, document.id, await anyPhoto());
    const pageId = document.pages[0]?.id ?? '';
    for (const other of [stranger, handler, administrator]) {
      const refusals = await Promise.all([
        cloud.refusal(addDocument, { body: { draftId, typeCode: 'other', memberId: null } }, other),
        cloud.refusal(startUpload, { params: { id: document.id }, body: { bytes: 10, name: 'a' } }, other),
        cloud.refusal(showUpload, { params: { id: upload.id } }, other),
        cloud.refusal(
          sendChunk,
          { params: { id: upload.id, ordinal: '0' } },
          { token: other.token, bytes: Buffer.alloc(9) },
        ),
        cloud.refusal(finishUpload, { params: { id: upload.id } }, other),
        cloud.refusal(removePage, { params: { id: document.id, pageId } }, other),
        cloud.refusal(readFile, { params: { id: fileOf(document) } }, other),
      ]);
      const absent = await cloud.refusal(readFile, { params: { id: newId() } }, other);
      for (const { status, code, details } of refusals) {
        expect({ status, code, details }).toEqual({ status: 404, code: 'notFound', details: absent.details });
      }
    }
    expect(await cloud.refusal(readFile, { params: { id: fileOf(document) } })).toMatchObject({ status: 401 });
    expect((await cloud.call(finishUpload, { params: { id: upload.id } }, owner)).document.pages).toHaveLength(2);
  });
});

describe('papers that were handed over', () => {
  it('stand in the handler’s case with everything they belong to, and open for who may see the case', async () => {
    const mine = await filed();
    const seen = await cloud.call(showDeskCase, { params: { id: mine.caseId } }, handler);
    expect(seen.documents.map(({ id, memberId }) => [id, memberId])).toEqual([
      [mine.register.id, null],
      [mine.card.id, 'm1'],
    ]);
    expect(seen.papers.find(({ key }) => key === 'residentId.m1')).toMatchObject({
      state: 'held',
      documentId: mine.card.id,
    });
    expect((await read(fileOf(mine.card), handler)).status).toBe(200);
    expect((await read(fileOf(mine.card), mine.phone)).status).toBe(200);
    const leader = await signedStaff(cloud, { roles: ['townshipLeader'] });
    const county = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    for (const reader of [leader, county]) expect((await read(fileOf(mine.card), reader)).status).toBe(200);
  });

  it('stay closed to other townships, administrators, other residents, and to handlers who have not signed', async () => {
    const mine = await filed();
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    const unsigned = await staffWith(cloud);
    for (const reader of [elsewhere, administrator, await newPhone(cloud)]) {
      expect((await read(fileOf(mine.card), reader)).status).toBe(404);
    }
    expect(await cloud.refusal(readFile, { params: { id: fileOf(mine.card) } }, unsigned)).toMatchObject({
      code: 'commitmentFirst',
    });
  });

  it('C08 stay closed to a handler who is related to somebody in the application', async () => {
    const mine = await filed();
    const relative = await signedStaff(cloud);
    const member = mine.answers.members?.[1];
    const body = {
      staffId: relative.staffId,
      name: '示小生',
      idNumber: member?.identity?.number ?? '',
      relation: '表哥',
    };
    await cloud.call(addRelative, { body }, administrator);
    expect(await cloud.refusal(readFile, { params: { id: fileOf(mine.card) } }, relative)).toMatchObject({
      status: 403,
      code: 'recused',
    });
  });

  it('are written down each time somebody reads one, before a byte leaves, for good', async () => {
    const mine = await filed();
    await read(fileOf(mine.register), handler);
    await read(fileOf(mine.register), handler);
    await read(fileOf(mine.register), await newPhone(cloud));
    const sql = 'SELECT * FROM file_reading WHERE file_id = ? ORDER BY id';
    const readings = await cloud.database.select(sql, [fileOf(mine.register)]);
    expect(readings).toHaveLength(2);
    expect(readings[0]).toMatchObject({
      readerKind: 'staff',
      readerId: handler.staffId,
      caseId: mine.caseId,
      documentId: mine.register.id,
      readAt: expect.any(Date) as Date,
    });
    await expect(cloud.database.execute('DELETE FROM file_reading')).rejects.toThrow();
    await expect(cloud.database.execute("UPDATE file_reading SET reader_id = 'x'")).rejects.toThrow();
  });

  it('are shown in a closed room: no scripts, no guessing of types, nothing kept by the browser', async () => {
    const phone = await newPhone(cloud);
    const { id: draftId } = await filledDraft(cloud, phone, motherAndSon());
    const { pages } = await addPaper(cloud, phone, { draftId }, [await pdf(), await anyPhoto()]);
    const [paper, picture] = await Promise.all(pages.map(({ fileId }) => read(fileId, phone)));
    expect(paper?.headers.get('content-type')).toBe('application/pdf');
    expect(picture?.headers.get('content-type')).toBe('image/jpeg');
    for (const response of [paper, picture]) {
      expect(response?.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
      expect(response?.headers.get('content-security-policy')).not.toContain('allow-scripts');
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response?.headers.get('cache-control')).toContain('no-store');
      expect(response?.headers.get('content-disposition')).toMatch(/^inline; /);
    }
  });

  it('can’t be changed any more: no page goes, no page comes', async () => {
    const mine = await filed();
    const params = { id: mine.register.id, pageId: mine.register.pages[0]?.id ?? '' };
    expect(await cloud.refusal(removePage, { params }, mine.phone)).toMatchObject({ code: 'documentHandedOver' });
    const start = { params: { id: mine.register.id }, body: { bytes: 10, name: 'a' } };
    expect(await cloud.refusal(startUpload, start, mine.phone)).toMatchObject({ code: 'documentHandedOver' });
    const body = { draftId: mine.draftId, typeCode: 'other', memberId: null };
    expect(await cloud.refusal(addDocument, { body }, mine.phone)).toMatchObject({ code: 'draftSent' });
  });

  it('take in a page that was still on its way when the application was sent', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const draft = await filledDraft(cloud, phone, answers);
    const { id: documentId } = await newDocument(cloud, phone, { draftId: draft.id });
    const upload = await sentUpload(cloud, phone, documentId, await anyPhoto());
    await everybodySigns(cloud, phone, draft.id, answers);
    const sent = await cloud.call(
      sendApplication,
      { params: { id: draft.id }, body: { version: draft.version } },
      phone,
    );
    const { document } = await cloud.call(finishUpload, { params: { id: upload.id } }, phone);
    expect(document.pages).toHaveLength(1);
    const seen = await cloud.call(showDeskCase, { params: { id: sent.cases[0]?.id ?? '' } }, handler);
    expect(seen.documents.map(({ id }) => id)).toEqual([documentId]);
  });
});

describe('papers that were asked for', () => {
  it('A04 are added to the case, and can be taken out until the notice is answered', async () => {
    const mine = await filed();
    await askFor(mine, 'wageProof');
    const { id } = await newDocument(cloud, mine.phone, { caseId: mine.caseId, typeCode: 'wageProof' });
    const { document, pageId } = await addPage(cloud, mine.phone, id, await anyPhoto());
    expect(document.pages).toHaveLength(1);
    const take = { params: { id, pageId } };
    expect((await cloud.call(removePage, take, mine.phone)).pages).toEqual([]);
    const again = await addPage(cloud, mine.phone, id, await anyPhoto());
    const shown = await cloud.call(showMyCase, { params: { id: mine.caseId } }, mine.phone);
    expect(shown.owed).toMatchObject([{ typeCode: 'wageProof', done: true }]);
    const { version } = shown;
    await cloud.call(answerSupplement, { params: { id: mine.caseId }, body: { version } }, mine.phone);
    const taken = { params: { id, pageId: again.pageId } };
    expect(await cloud.refusal(removePage, taken, mine.phone)).toMatchObject({ code: 'documentHandedOver' });
    expect((await read(again.document.pages[0]?.fileId ?? '', handler)).status).toBe(200);
  });

  it('may be scanned in by the handler at the window, and by nobody from elsewhere', async () => {
    const mine = await filed();
    await askFor(mine, 'wageProof');
    const paper = { caseId: mine.caseId, typeCode: 'wageProof' };
    expect((await addPaper(cloud, handler, paper, [await anyPhoto()])).pages).toHaveLength(1);
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    const body = { ...paper, memberId: null };
    expect(await cloud.refusal(addDocument, { body }, elsewhere)).toMatchObject({ status: 404 });
    expect(await cloud.refusal(addDocument, { body }, await newPhone(cloud))).toMatchObject({ status: 404 });
  });

  it('A13 are of the catalogue of the place where the case lies', async () => {
    const mine = await filed();
    const body = { caseId: mine.caseId, typeCode: 'bloodTest', memberId: null };
    expect(await cloud.refusal(addDocument, { body }, mine.phone)).toMatchObject({ code: 'outsideCatalogue' });
    const scan = { ...body, typeCode: 'commitmentOnPaper' };
    expect((await cloud.call(addDocument, { body: scan }, handler)).typeCode).toBe('commitmentOnPaper');
  });
});

describe('the household’s vault', () => {
  const applicant = (answers: Filed['answers']) => ({
    name: answers.members?.[0]?.name ?? '',
    idNumber: answers.members?.[0]?.identity?.number ?? '',
  });

  it('shows nothing to somebody who merely typed a name and number, and everything once they are proved', async () => {
    const mine = await filed();
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
    const first = await filed(mother, answers);
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
    const mine = await filed();
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
