import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listVault } from '@twin-pledge/shared/contracts/papers/listVault';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { fileOf, filedWithPapers } from '../../../../tests/support/filedWithPapers';
import { filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
});
afterAll(() => cloud.stop());

const casesOf = async (token: string) => (await cloud.call(listMyCases, {}, { token })).cases.map(({ id }) => id);

/** A mother who proved who she is filed with papers and began a second draft; somebody now types her name and number. */
async function typedByAnother() {
  const answers = { ...motherAndSon(), purpose: { forWhom: 'self' as const } };
  const [mother] = answers.members!;
  const who = { name: mother!.name!, idNumber: mother!.identity!.number! };
  const own = await provedPhone(cloud, handler, who);
  const filed = await filedWithPapers(cloud, own, answers);
  const draft = await filledDraft(cloud, own, answers, 'second');
  const stranger = await newPhone(cloud, who);
  return { own, stranger, filed, draft, answers, who };
}

describe('a name and number that were merely typed', () => {
  it('open no earlier case, draft, message, paper or file', async () => {
    const { own, stranger, filed, draft } = await typedByAnother();
    const token = stranger.token;
    expect(await casesOf(own.token)).toEqual([filed.caseId]);
    expect(await casesOf(token)).toEqual([]);
    expect((await cloud.refusal(showMyCase, { params: { id: filed.caseId } }, { token })).code).toBe('notFound');
    expect((await cloud.call(listDrafts, {}, { token })).drafts).toEqual([]);
    expect((await cloud.refusal(showDraft, { params: { id: draft.id } }, { token })).code).toBe('notFound');
    expect((await cloud.call(openDraft, { body: { purposeKey: 'second' } }, { token })).id).not.toBe(draft.id);
    expect((await cloud.call(listMessages, { query: {} }, { token })).messages).toEqual([]);
    expect(await cloud.call(listVault, {}, { token })).toEqual({ identity: 'declared', documents: [] });
    const file = { params: { id: fileOf(filed.register) } };
    expect((await cloud.refusal(readFile, file, { token })).status).toBe(404);
    expect((await cloud.request(readFile, file, { token: own.token })).status).toBe(200);
  });

  it('still open nothing after something was filed under them, and join no household', async () => {
    const { stranger, filed, answers } = await typedByAnother();
    const { cases } = await filedApplication(cloud, stranger, answers, 'typed');
    expect(await casesOf(stranger.token)).toEqual([cases[0]!.id]);
    expect(await cloud.call(listVault, {}, { token: stranger.token })).toMatchObject({ documents: [] });
    const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    const [theirs, hers] = [await onDesk(cases[0]!.id), await onDesk(filed.caseId)];
    expect(theirs.householdId).not.toBe(hers.householdId);
    expect(theirs.documents).toEqual([]);
    expect(theirs.duplicates.map(({ caseId }) => caseId)).toEqual([filed.caseId]);
  });

  it('give way to the proof: the one who proves it sees what others filed for them, A06', async () => {
    const answers = motherAndSon();
    const [mother] = answers.members!;
    const daughter = await newPhone(cloud);
    const { cases } = await filedApplication(cloud, daughter, answers);
    const who = { name: mother!.name!, idNumber: mother!.identity!.number! };
    const declared = await newPhone(cloud, who);
    expect(await casesOf(declared.token)).toEqual([]);
    const proved = await provedPhone(cloud, handler, who);
    expect(await casesOf(proved.token)).toEqual([cases[0]!.id]);
    const seen = await cloud.call(listMyCases, {}, { token: proved.token });
    expect(seen.cases[0]).toMatchObject({ mine: 'applicant' });
    const moved = await provedPhone(cloud, handler, who);
    expect(await casesOf(moved.token)).toEqual([cases[0]!.id]);
    expect((await cloud.refusal(listMyCases, {}, { token: proved.token })).status).toBe(401);
    expect(await casesOf(daughter.token)).toEqual([cases[0]!.id]);
  });
});
