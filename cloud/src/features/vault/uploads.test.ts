import { readdir, readFile as readFromDisk } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import sharp from 'sharp';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import {
  archive,
  grainyPhoto,
  heicPhoto,
  lockedPdf,
  pdf,
  photo,
  photoNotes,
  program,
  screenshot,
} from '../../../../tests/support/files';
import { addPage, addPaper, newDocument, newUpload, sendPiece, sentUpload } from '../../../../tests/support/papers';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { chunkBytes, mostPageBytes, mostPagesOfDocument } from './limits';
import { VaultSweep } from './vaultSweep';

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

describe('files that are not what they should be', () => {
  it.each([
    ['a program called .jpg', async () => program(), 'fileKindNotAccepted'],
    ['an empty archive', async () => archive(), 'fileKindNotAccepted'],
    ['a photo cut off in the middle', async () => (await photo()).subarray(0, 5000), 'fileDamaged'],
    ['a photo with an archive in it', async () => Buffer.concat([await photo(), archive()]), 'fileMixed'],
    ['a PDF with a password', lockedPdf, 'pdfLocked'],
  ])('%s is refused, again when asked again, and leaves nothing behind', async (_, make, code) => {
    const { id: documentId } = await document();
    const before = (await shelf('files')).length;
    const upload = await sentUpload(cloud, phone, documentId, await make());
    const params = { id: upload.id };
    expect(await cloud.refusal(finishUpload, { params }, phone)).toMatchObject({ status: 422, code });
    expect(await cloud.refusal(finishUpload, { params }, phone)).toMatchObject({ status: 422, code });
    expect(await cloud.refusal(showUpload, { params }, phone)).toMatchObject({ code });
    expect((await shelf('files')).length).toBe(before);
    expect((await shelf('uploads')).filter((path) => path.includes(upload.id))).toEqual([]);
    const { document: after } = await addPage(cloud, phone, documentId, await photo({ seed: 41 }));
    expect(after.pages).toHaveLength(1);
  });
});

describe('what lies on the shelf', () => {
  it('is stored once for the same received bytes, and encrypted', async () => {
    const file = await photo({ seed: 51 });
    const before = (await shelf('files')).length;
    const one = await addPaper(cloud, phone, { draftId }, [file]);
    const two = await addPaper(cloud, phone, { draftId, typeCode: 'other' }, [file, file]);
    expect((await shelf('files')).length).toBe(before + 1);
    expect(two.pages.map(({ fileId }) => fileId)).toEqual([one.pages[0]?.fileId]);
    for (const path of await shelf('files')) {
      const bytes = await readFromDisk(path);
      expect(bytes.subarray(0, 3)).not.toEqual(Buffer.from([0xff, 0xd8, 0xff]));
      expect(bytes.includes('JFIF')).toBe(false);
    }
  });

  it('is stored once when the same photo goes up twice at the same moment', async () => {
    const file = await photo({ seed: 52 });
    const before = (await shelf('files')).length;
    const documents = await Promise.all([document(), document('other')]);
    const uploads = await Promise.all(documents.map(({ id }) => sentUpload(cloud, phone, id, file)));
    const done = await Promise.all(uploads.map(({ id }) => cloud.call(finishUpload, { params: { id } }, phone)));
    expect(new Set(done.map(({ document: { pages } }) => pages[0]?.fileId)).size).toBe(1);
    expect((await shelf('files')).length).toBe(before + 1);
  });

  it('goes when its last page is taken out; other pages keep it', async () => {
    const file = await photo({ seed: 53 });
    const one = await addPaper(cloud, phone, { draftId }, [file]);
    const two = await addPaper(cloud, phone, { draftId, typeCode: 'other' }, [file]);
    const fileId = one.pages[0]?.fileId ?? '';
    const take = (from: typeof one) =>
      cloud.call(removePage, { params: { id: from.id, pageId: from.pages[0]?.id ?? '' } }, phone);
    expect((await take(one)).pages).toEqual([]);
    expect((await take(one)).pages).toEqual([]);
    expect((await cloud.request(readFile, { params: { id: fileId } }, phone)).status).toBe(200);
    await take(two);
    expect((await cloud.request(readFile, { params: { id: fileId } }, phone)).status).toBe(404);
    const before = (await shelf('files')).length;
    await cloud.get(VaultSweep).run();
    expect((await shelf('files')).length).toBe(before);
    await cloud.get(VaultSweep).run();
    expect((await shelf('files')).length).toBe(before - 1);
    const again = await addPage(cloud, phone, one.id, file);
    expect(again.document.pages).toHaveLength(1);
  });

  it('is swept: uploads given up, papers of drafts that are gone; what is in use stays', async () => {
    const other = await newPhone(cloud);
    const { id: otherDraft } = await filledDraft(cloud, other, motherAndSon());
    const kept = await addPaper(cloud, phone, { draftId }, [await photo({ seed: 61 })]);
    const gone = await addPaper(cloud, other, { draftId: otherDraft }, [await photo({ seed: 62 })]);
    const halfway = await newUpload(cloud, phone, kept.id, chunkBytes * 2);
    await sendPiece(cloud, phone, halfway, Buffer.alloc(chunkBytes * 2), 0);
    await cloud.database.execute('DELETE FROM draft WHERE id = ?', [otherDraft]);
    const sweep = cloud.get(VaultSweep);
    await sweep.run();
    expect((await cloud.call(showUpload, { params: { id: halfway.id } }, phone)).received).toEqual([0]);
    cloud.clock.advanceDays(8);
    await sweep.run();
    await sweep.run();
    const fileIds = [kept, gone].map(({ pages }) => pages[0]?.fileId ?? '');
    const rows = await cloud.database.select<{ id: string }>('SELECT id FROM stored_file WHERE id IN (?)', [fileIds]);
    expect(rows.map(({ id }) => id)).toEqual([fileIds[0]]);
    expect((await shelf('uploads')).filter((path) => path.includes(halfway.id))).toEqual([]);
    const records = await cloud.database.select<{ storageKey: string }>('SELECT storage_key FROM stored_file');
    const named = records.map(({ storageKey }) => storageKey).sort();
    const lying = (await shelf('files')).map((path) => path.slice(join(cloud.dataDir, 'vault').length + 1)).sort();
    expect(lying).toEqual(named);
    await sweep.reportMissing();
    expect(cloud.logged.join('\n')).not.toContain('vault.fileMissing');
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
