import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { verifySignature } from '@twin-pledge/shared/contracts/signing/verifySignature';
import { witnessPaperSignature } from '@twin-pledge/shared/contracts/signing/witnessPaperSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { anyPhoto } from '../../../../tests/support/filedWithPapers';
import { filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { addPaper, newDocument } from '../../../../tests/support/papers';
import { addRequiredPapers } from '../../../../tests/support/requiredPapers';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { Audit } from '../../platform/audit/audit';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
});
afterAll(() => cloud.stop());

interface Paper {
  draftId?: string;
  caseId?: string;
  key: string;
  documentId: string;
  signedOn?: string;
}

const witness = (token: string, paper: Paper) => {
  const body = { signedOn: '2026-03-02', witnessNote: '示范：在窗口当面签的', ...paper };
  return [witnessPaperSignature, { body }, { token }] as const;
};
const scanOf = async (owner: { draftId?: string; caseId?: string }) =>
  addPaper(cloud, handler, { ...owner, typeCode: 'authorizationOnPaper' }, [await anyPhoto()]);

describe('a signature on paper', () => {
  it('B05 is a scanned original that somebody witnessed, marked so; the window needs no phone of the applicant', async () => {
    await cloud.call(openDraft, { body: { purposeKey: 'window:1', window: true } }, { token: handler.token });
    const draft = await filledDraft(cloud, handler, motherAndSon(), 'window:1');
    await addRequiredPapers(cloud, handler, draft.id);
    const scan = await scanOf({ draftId: draft.id });
    for (const key of ['commitment:m1', 'authorization:m1', 'authorization:m2']) {
      const view = await cloud.call(...witness(handler.token, { draftId: draft.id, key, documentId: scan.id }));
      expect(view).toMatchObject({ key, state: 'signedOnPaper' });
    }
    const call = { params: { id: draft.id }, body: { version: draft.version } };
    const { cases } = await cloud.call(sendApplication, call, { token: handler.token });
    const { id } = cases[0]!;
    const accept = { params: { id }, body: { version: 1, checklist: [] } };
    expect((await cloud.call(acceptCase, accept, { token: handler.token })).status).toBe('accepted');
  });

  it('B05 comes after sending too, with who saw it in the history, and can be verified', async () => {
    const { id, draft } = await submittedCase(cloud, handler);
    const scan = await scanOf({ caseId: id });
    const paper = { caseId: id, key: 'authorization:m2', documentId: scan.id, signedOn: '2026-03-01' };
    const { signatureId } = await cloud.call(...witness(handler.token, paper));
    const found = await cloud.call(verifySignature, { params: { id: signatureId! } }, { token: handler.token });
    expect(found).toMatchObject({ valid: true, medium: 'paper', signerName: '示小生' });
    const row = await cloud.database.selectOne(
      'SELECT document_id, witness_staff_id, witness_note, signed_on FROM signature WHERE id = ?',
      [signatureId],
    );
    expect(row).toEqual({
      documentId: scan.id,
      witnessStaffId: handler.staffId,
      witnessNote: '示范：在窗口当面签的',
      signedOn: '2026-03-01',
    });
    const swapped = await scanOf({ caseId: id });
    const other = { documentId: swapped.id, id: scan.pages[0]!.id };
    await cloud.database.execute('UPDATE document_page SET document_id = ? WHERE id = ?', [other.documentId, other.id]);
    const verify = [verifySignature, { params: { id: signatureId! } }, { token: handler.token }] as const;
    expect((await cloud.call(...verify)).valid).toBe(false);
    await cloud.database.execute('UPDATE document_page SET document_id = ? WHERE id = ?', [scan.id, other.id]);
    expect((await cloud.call(...verify)).valid).toBe(true);
    expect(
      (await cloud.refusal(startUpload, { params: { id: scan.id }, body: { bytes: 9, name: 'x' } }, handler)).code,
    ).toBe('documentHandedOver');
    const entry = (await cloud.get(Audit).read(id)).find(({ action }) => action === 'witnessPaperSignature');
    expect(entry).toMatchObject({ actorId: handler.staffId });
    expect((await cloud.refusal(revokeSignature, { params: { id: signatureId }, body: {} })).code).toBe('notFound');
    const desk = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    expect(desk.signatures.find(({ key }) => key === 'authorization:m2')).toMatchObject({ state: 'signedOnPaper' });
    expect(draft.id).toHaveLength(26);
  });

  it('B05 replaces what was signed on the screen before, which is kept', async () => {
    const answers = motherAndSon();
    const aide = await signedStaff(cloud, { roles: ['villageAide'], regionCode: '360281100201' });
    const { id } = await filledDraft(cloud, aide, answers, 'helped:1');
    await signThroughLink(cloud, aide, id, 'authorization:m2', answers.members![1]!.identity!.number!);
    const scan = await addPaper(cloud, aide, { draftId: id, typeCode: 'authorizationOnPaper' }, [await anyPhoto()]);
    await cloud.call(...witness(aide.token, { draftId: id, key: 'authorization:m2', documentId: scan.id }));
    const { signatures } = await cloud.call(listSignatures, { params: { id } }, { token: aide.token });
    expect(signatures.find(({ key }) => key === 'authorization:m2')).toMatchObject({ state: 'signedOnPaper' });
    expect(await cloud.database.select('SELECT id FROM signature WHERE draft_id = ?', [id])).toHaveLength(2);
  });

  it('B05 is nothing without a scan of this very application, nor on a day to come, nor of somebody not asked', async () => {
    const { id } = await submittedCase(cloud, handler);
    const other = await submittedCase(cloud, handler);
    const scan = await scanOf({ caseId: id });
    const strange = await scanOf({ caseId: other.id });
    const empty = await newDocument(cloud, handler, { caseId: id, typeCode: 'authorizationOnPaper' });
    const paper = { caseId: id, key: 'authorization:m2', documentId: scan.id };
    const refused = async (wishes: Partial<Paper>, token = handler.token) =>
      (await cloud.refusal(...witness(token, { ...paper, ...wishes }))).code;
    expect(await refused({ documentId: strange.id })).toBe('notFound');
    expect(await refused({ documentId: empty.id })).toBe('notFound');
    expect(await refused({ key: 'authorization:m9' })).toBe('notFound');
    expect(await refused({ caseId: undefined })).toBe('notFound');
    expect(await refused({ signedOn: '2026-03-03' })).toBe('dateInFuture');
    expect(await refused({ signedOn: '2026-02-30' })).toBe('invalidInput');
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    expect(await refused({}, elsewhere.token)).toBe('notFound');
    expect(await refused({}, (await newPhone(cloud)).token)).toBe('forbidden');
  });
});
