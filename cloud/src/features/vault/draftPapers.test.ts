import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { addPaper, sentUpload } from '../../../../tests/support/papers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../../platform/ids/newId';
import { anyPhoto, fileOf } from '../../../../tests/support/filedWithPapers';

let cloud: RunningCloud;
let handler: TestStaff;
let administrator: TestStaff;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
  administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' });
});
afterAll(() => cloud.stop());

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
