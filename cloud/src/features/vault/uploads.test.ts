import { readdir } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import sharp from 'sharp';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import { grainyPhoto, heicPhoto, pdf, photo, photoNotes, screenshot } from '../../../../tests/support/files';
import { addPaper, newDocument, newUpload, sendPiece, sentUpload } from '../../../../tests/support/papers';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { DiskStore } from '../../platform/storage/diskStore';
import { Storage } from '../../platform/storage/storage';
import { chunkBytes, mostPageBytes, mostPagesOfDocument } from './limits';
import { ReceivePage } from './receivePage.command';

let cloud: RunningCloud;
let phone: Phone;
let draftId: string;
beforeAll(async () => {
  cloud = await startCloud();
  phone = await newPhone(cloud);
  draftId = (await filledDraft(cloud, phone, motherAndSon())).id;
});
afterAll(() => cloud.stop());

const shelf = async (folder: 'files' | 'uploads'): Promise<string[]> =>
  (await readdir(join(cloud.dataDir, 'vault', folder), { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
const document = (typeCode = 'householdRegister') => newDocument(cloud, phone, { draftId, typeCode });

describe('sending a page in pieces', () => {
  it('takes several photos for one document, each kind of file, and gives them back clean', async () => {
    const files = [await photo({ seed: 11 }), await screenshot({ seed: 12 }), heicPhoto, await pdf({ pages: 2 })];
    const { pages } = await addPaper(cloud, phone, { draftId }, files);
    expect(pages.map(({ ordinal, mime }) => [ordinal, mime])).toEqual([
      [1, 'image/jpeg'],
      [2, 'image/jpeg'],
      [3, 'image/jpeg'],
      [4, 'application/pdf'],
    ]);
    const bytes = await cloud.call(readFile, { params: { id: pages[0]?.fileId ?? '' } }, { token: phone.token });
    expect((await sharp(bytes as unknown as Buffer).metadata()).width).toBe(800);
    expect((bytes as unknown as Buffer).includes(photoNotes.camera)).toBe(false);
  });

  it('answers the same page to the same request sent twice, also where the other one has just cleared the pieces away', async () => {
    const { id: documentId } = await document();
    const { id } = await sentUpload(cloud, phone, documentId, await photo({ seed: 21 }));
    const finish = () => cloud.call(finishUpload, { params: { id } }, phone);
    const storage = cloud.get(Storage);
    const read = jest.spyOn(storage, 'read');
    let quicker: Awaited<ReturnType<typeof finish>> | undefined;
    read.mockImplementationOnce(async (key) => {
      quicker = await finish();
      return storage.read(key);
    });
    expect((await finish()).pageId).toBe(quicker?.pageId);
    read.mockRestore();
  });

  it('asks to come back while the shelf is away, and then goes on', async () => {
    const { id: documentId } = await document();
    const { id } = await sentUpload(cloud, phone, documentId, await photo({ seed: 22 }));
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const put = jest.spyOn(DiskStore.prototype, 'put').mockRejectedValueOnce(full);
    const refused = await cloud.request(finishUpload, { params: { id } }, phone);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '2']);
    expect(await refused.json()).toMatchObject({ code: 'unavailable' });
    put.mockRestore();
    expect((await cloud.call(finishUpload, { params: { id } }, phone)).document.pages).toHaveLength(1);
  });

  it('goes on where a lost connection stopped it', async () => {
    const file = await grainyPhoto();
    expect(file.length).toBeGreaterThan(chunkBytes);
    const { id: documentId } = await document();
    const upload = await newUpload(cloud, phone, documentId, file.length);
    expect(upload).toMatchObject({ chunkBytes: 262_144, received: [], finished: false });
    const last = Math.ceil(file.length / chunkBytes) - 1;
    await sendPiece(cloud, phone, upload, file, last);
    const params = { id: upload.id };
    expect(await cloud.refusal(finishUpload, { params }, phone)).toMatchObject({
      code: 'uploadIncomplete',
      details: { missing: Array.from({ length: last }, (_, ordinal) => ordinal) },
    });
    const seen = await cloud.call(showUpload, { params }, phone);
    expect(seen.received).toEqual([last]);
    for (let ordinal = 0; ordinal < last; ordinal += 1) await sendPiece(cloud, phone, upload, file, ordinal);
    const { document: done } = await cloud.call(finishUpload, { params }, phone);
    expect(done.pages).toHaveLength(1);
    expect(await cloud.call(showUpload, { params }, phone)).toMatchObject({ finished: true });
  });

  it('changes nothing when a piece or the end is sent again', async () => {
    const file = await photo({ seed: 31 });
    const { id: documentId } = await document();
    const upload = await sentUpload(cloud, phone, documentId, file);
    const before = (await shelf('uploads')).length;
    await sendPiece(cloud, phone, upload, file, 0);
    expect((await shelf('uploads')).length).toBe(before);
    const params = { id: upload.id };
    const first = await cloud.call(finishUpload, { params }, phone);
    expect(await cloud.call(finishUpload, { params }, phone)).toEqual(first);
    expect((await sendPiece(cloud, phone, upload, file, 0)).finished).toBe(true);
  });

  it('makes one page when the same end is sent twice at once', async () => {
    const { id: documentId } = await document();
    const { id } = await sentUpload(cloud, phone, documentId, await photo({ seed: 32 }));
    const finish = () => cloud.call(finishUpload, { params: { id } }, phone);
    const [one, two] = await Promise.all([finish(), finish()]);
    expect(one?.pageId).toBe(two?.pageId);
    expect(two?.document.pages).toHaveLength(1);
  });

  it('takes a page that is at hand whole by the same steps', async () => {
    const { id: documentId } = await document();
    const owner = { kind: 'resident', accountId: phone.accountId } as const;
    const done = await cloud.get(ReceivePage).run(owner, documentId, await grainyPhoto());
    expect(done.document.pages).toHaveLength(1);
    await expect(cloud.get(ReceivePage).run(owner, documentId, Buffer.from('no photo'))).rejects.toMatchObject({
      code: 'fileKindNotAccepted',
    });
  });

  it('refuses pieces that do not fit, and says so', async () => {
    const { id: documentId } = await document();
    const upload = await newUpload(cloud, phone, documentId, chunkBytes + 100);
    const send = (ordinal: string, bytes: Buffer) =>
      cloud.refusal(sendChunk, { params: { id: upload.id, ordinal } }, { token: phone.token, bytes });
    expect(await send('0', Buffer.alloc(10))).toMatchObject({ status: 422, code: 'chunkWrongSize' });
    expect(await send('0', Buffer.alloc(chunkBytes + 1))).toMatchObject({ code: 'chunkWrongSize' });
    expect(await send('1', Buffer.alloc(99))).toMatchObject({ details: { expectedBytes: 100 } });
    expect(await send('2', Buffer.alloc(100))).toMatchObject({ code: 'chunkOutOfRange', details: { chunks: 2 } });
    expect(await send('-1', Buffer.alloc(100))).toMatchObject({ status: 422, code: 'invalidInput' });
    const send1 = (bytes: Buffer) =>
      cloud.request(sendChunk, { params: { id: upload.id, ordinal: '1' } }, { token: phone.token, bytes });
    expect((await send1(Buffer.alloc(100, 1))).status).toBe(200);
    expect(await send('1', Buffer.alloc(100, 2))).toMatchObject({ status: 409, code: 'chunkDiffers' });
    expect((await cloud.call(showUpload, { params: { id: upload.id } }, phone)).received).toEqual([1]);
  });

  it('keeps nothing of a piece whose connection breaks', async () => {
    const { id: documentId } = await document();
    const upload = await newUpload(cloud, phone, documentId, chunkBytes);
    await new Promise<void>((resolve) => {
      const headers = { Authorization: `Bearer ${phone.token}`, 'Content-Length': String(chunkBytes) };
      const broken = httpRequest(`${cloud.url}/api/uploads/${upload.id}/chunks/0`, { method: 'PUT', headers });
      broken.on('error', () => resolve());
      broken.write(Buffer.alloc(1000), () => setTimeout(() => broken.destroy(), 50));
    });
    expect((await cloud.call(showUpload, { params: { id: upload.id } }, phone)).received).toEqual([]);
  });

  it('refuses sizes that no page has', async () => {
    const { id } = await document();
    const start = (bytes: number) => cloud.refusal(startUpload, { params: { id }, body: { bytes, name: 'a' } }, phone);
    expect(await start(mostPageBytes + 1)).toMatchObject({ status: 413, code: 'fileTooLarge' });
    expect(await start(0)).toMatchObject({
      status: 422,
      details: { problems: [{ path: 'bytes', code: 'fileEmpty' }] },
    });
    expect(await start(1.5)).toMatchObject({ code: 'invalidInput' });
    expect(await start(-1)).toMatchObject({ code: 'invalidInput' });
  });

  it('refuses more pages than a document can have', async () => {
    const { id } = await document();
    for (let page = 0; page < mostPagesOfDocument; page += 1) await newUpload(cloud, phone, id, 100);
    const refusal = await cloud.refusal(startUpload, { params: { id }, body: { bytes: 100, name: 'a' } }, phone);
    expect(refusal).toMatchObject({ code: 'tooManyPages', details: { most: mostPagesOfDocument } });
  });
});

describe('what may be added', () => {
  it('A13 is a paper of the catalogue, or one of one’s own accord; nothing else can be demanded or added', async () => {
    const add = (typeCode: string) =>
      cloud.refusal(addDocument, { body: { draftId, typeCode, memberId: null } }, phone);
    expect(await add('bloodTest')).toMatchObject({ status: 422, code: 'outsideCatalogue' });
    expect(await add('commitmentOnPaper')).toMatchObject({ code: 'outsideCatalogue' });
    expect((await document('other')).typeCode).toBe('other');
  });

  it('belongs to one draft or one case', async () => {
    const body = { typeCode: 'other', memberId: null };
    expect(await cloud.refusal(addDocument, { body }, phone)).toMatchObject({ status: 400 });
    const both = { ...body, draftId, caseId: draftId };
    expect(await cloud.refusal(addDocument, { body: both }, phone)).toMatchObject({ status: 400 });
  });
});
