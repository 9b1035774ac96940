import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { errorWords } from '@twin-pledge/shared/copy/errors';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { newPhone } from '../../../../tests/support/filing';
import { addPage, addPaper, newDocument, newUpload } from '../../../../tests/support/papers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import type { TestStaff } from '../../../../tests/support/staffWith';
import { anyPhoto, filedWithPapers, fileOf, type FiledWithPapers } from '../../../../tests/support/filedWithPapers';
import { mostPages, mostPagesOfDocument } from './limits';

let cloud: RunningCloud;
let handler: TestStaff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const read = (fileId: string, { token }: { token: string }) =>
  cloud.request(readFile, { params: { id: fileId } }, { token });

async function askFor({ caseId }: FiledWithPapers, typeCode: string): Promise<void> {
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

describe('papers that were asked for', () => {
  it('A04 are added to the case, and can be taken out until the notice is answered', async () => {
    const mine = await filedWithPapers(cloud);
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

  it('A04 show on every phone of those who filed, not only on the one that added them', async () => {
    const mine = await filedWithPapers(cloud);
    await askFor(mine, 'wageProof');
    const { id } = await newDocument(cloud, mine.phone, { caseId: mine.caseId, typeCode: 'wageProof' });
    const { document } = await addPage(cloud, mine.phone, id, await anyPhoto());
    const otherPhone = { token: await cloud.tokenFor({ kind: 'resident', accountId: mine.phone.accountId }) };
    const shown = await cloud.call(showMyCase, { params: { id: mine.caseId } }, otherPhone);
    expect(shown.owed.map(({ documents }) => documents)).toEqual([[document]]);
    expect((await read(fileOf(document), otherPhone)).status).toBe(200);
    const take = { params: { id, pageId: document.pages[0]?.id ?? '' } };
    await cloud.call(removePage, take, otherPhone);
    const after = await cloud.call(showMyCase, { params: { id: mine.caseId } }, mine.phone);
    expect(after.owed).toMatchObject([{ done: false, documents: [] }]);
  });

  it('may be scanned in by the handler at the window, and by nobody from elsewhere', async () => {
    const mine = await filedWithPapers(cloud);
    await askFor(mine, 'wageProof');
    const paper = { caseId: mine.caseId, typeCode: 'wageProof' };
    expect((await addPaper(cloud, handler, paper, [await anyPhoto()])).pages).toHaveLength(1);
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    const body = { ...paper, memberId: null };
    expect(await cloud.refusal(addDocument, { body }, elsewhere)).toMatchObject({ status: 404 });
    expect(await cloud.refusal(addDocument, { body }, await newPhone(cloud))).toMatchObject({ status: 404 });
  });

  it('A04 are counted with what was handed in before: an application has so many pages and no more', async () => {
    const mine = await filedWithPapers(cloud);
    await askFor(mine, 'wageProof');
    const paper = { caseId: mine.caseId, typeCode: 'wageProof' };
    let left = mostPages - 2;
    for (let documents = 0; left > 0; documents += 1) {
      const { id } = await newDocument(cloud, mine.phone, paper);
      const here = Math.min(left, mostPagesOfDocument);
      await Promise.all(Array.from({ length: here }, () => newUpload(cloud, mine.phone, id, 100)));
      left -= here;
    }
    const { id } = await newDocument(cloud, mine.phone, paper);
    const refused = await cloud.refusal(startUpload, { params: { id }, body: { bytes: 100, name: 'a' } }, mine.phone);
    expect(refused).toMatchObject({ status: 409, code: 'applicationFull', details: { most: mostPages } });
    expect(errorWords(refused.code)).toBe('这次申请的照片已经到了上限，请先去掉用不着的，再接着传。');
  }, 60_000);

  it('A13 are of the catalogue of the place where the case lies', async () => {
    const mine = await filedWithPapers(cloud);
    const body = { caseId: mine.caseId, typeCode: 'bloodTest', memberId: null };
    expect(await cloud.refusal(addDocument, { body }, mine.phone)).toMatchObject({ code: 'outsideCatalogue' });
    const scan = { ...body, typeCode: 'commitmentOnPaper' };
    expect((await cloud.call(addDocument, { body: scan }, handler)).typeCode).toBe('commitmentOnPaper');
  });
});
