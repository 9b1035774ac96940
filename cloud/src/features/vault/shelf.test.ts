import { readdir, readFile as readFromDisk } from 'node:fs/promises';
import { join } from 'node:path';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone, type Phone } from '../../../../tests/support/filing';
import { archive, lockedPdf, photo, program } from '../../../../tests/support/files';
import { addPage, addPaper, newDocument, newUpload, sendPiece, sentUpload } from '../../../../tests/support/papers';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { chunkBytes } from './limits';
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
