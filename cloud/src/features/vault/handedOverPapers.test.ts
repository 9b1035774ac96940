import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { everybodySigns, filledDraft, newPhone } from '../../../../tests/support/filing';
import { pdf } from '../../../../tests/support/files';
import { addPaper, newDocument, sentUpload } from '../../../../tests/support/papers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { anyPhoto, fileOf, filedWithPapers } from '../../../../tests/support/filedWithPapers';

let cloud: RunningCloud;
let handler: TestStaff;
let administrator: TestStaff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' });
});
afterAll(() => cloud.stop());

const read = (fileId: string, { token }: { token: string }) =>
  cloud.request(readFile, { params: { id: fileId } }, { token });

describe('papers that were handed over', () => {
  it('stand in the handler’s case with everything they belong to, and open for who may see the case', async () => {
    const mine = await filedWithPapers(cloud);
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
    const mine = await filedWithPapers(cloud);
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
    const mine = await filedWithPapers(cloud);
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
    const mine = await filedWithPapers(cloud);
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
    const mine = await filedWithPapers(cloud);
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
