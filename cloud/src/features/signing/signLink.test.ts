import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
let drawing: string;
beforeAll(async () => {
  cloud = await startCloud();
  drawing = await drawnSignature(3);
});
beforeEach(() => cloud.clock.set('2026-03-02T09:00:00+08:00'));
afterAll(() => cloud.stop());

/** A draft with a link for one of its signers, opened. */
async function linked(key = 'authorization:m2', answers: Answers = motherAndSon()) {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, answers);
  const make = () => cloud.call(makeSignLink, { params: { id: draft.id }, body: { key } }, { token: phone.token });
  const { token, expiresAt } = await make();
  const asked = await cloud.call(openSignLink, { body: { token } });
  const numbers = answers.members!.map((member) => member.identity?.number ?? '');
  return { phone, draft, make, token, expiresAt, asked, numbers, textHash: asked.text.textHash };
}

const signing = (token: string, idNumberEnding: string, textHash: string, picture = drawing) =>
  [signByLink, { body: { token, idNumberEnding, textHash, drawing: picture } }] as const;

describe('a link to sign by', () => {
  it('B05 shows the signer who asks, for whom, and the exact text, and nothing else of the application', async () => {
    const { asked, expiresAt, numbers } = await linked();
    expect(asked).toMatchObject({
      kind: 'authorization',
      askedByName: '示小兰',
      applicantName: '示桂兰',
      signerName: '示小生',
      forName: '示小生',
      asGuardian: false,
      expiresAt,
    });
    expect(expiresAt.slice(0, 16)).toBe('2026-03-09T01:00');
    const told = JSON.stringify(asked);
    for (const kept of [...numbers, '13800000002', '三组15号', '600']) expect(told).not.toContain(kept);
  });

  it('B05 is used up by signing; who asked is told, and the list says so', async () => {
    const { phone, draft, token, numbers, textHash } = await linked();
    const signed = await cloud.call(...signing(token, numbers[1]!.slice(-6), textHash));
    expect(signed.revokeCode).toMatch(/^\d{8}$/);
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token: phone.token });
    expect(signatures.find(({ key }) => key === 'authorization:m2')).toMatchObject({
      state: 'signed',
      signatureId: signed.signatureId,
      linkExpiresAt: null,
    });
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages).toMatchObject([{ code: 'signed', params: { signer: '示小生' } }]);
    const other = await drawnSignature(4);
    expect((await cloud.refusal(...signing(token, numbers[1]!.slice(-6), textHash, other))).code).toBe('linkInvalid');
    expect((await cloud.refusal(openSignLink, { body: { token } })).code).toBe('linkInvalid');
  });

  it('gives the same answer when the same drawing is sent again after a lost answer, also at the same time', async () => {
    const { token, numbers, textHash, draft } = await linked();
    const send = () => cloud.call(...signing(token, numbers[1]!.slice(-6), textHash));
    const answers = await Promise.all([send(), send(), send()]);
    answers.push(await send());
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    const rows = await cloud.database.select('SELECT id FROM signature WHERE draft_id = ?', [draft.id]);
    expect(rows).toHaveLength(1);
  });

  it('takes the number as people type it: full width, small x, the whole of it', async () => {
    const { token, numbers, textHash } = await linked();
    const wide = [...numbers[1]!.slice(-6)]
      .map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
      .join('');
    expect((await cloud.call(...signing(token, wide.toLowerCase(), textHash))).signatureId).toHaveLength(26);
  });

  it('stops working after five wrong endings, also for the right one, and many at once get no more', async () => {
    const { token, numbers, textHash, make } = await linked();
    const tries = Array.from({ length: 8 }, () => cloud.refusal(...signing(token, '000000', textHash)));
    const codes = (await Promise.all(tries)).map(({ code }) => code).sort();
    expect(codes).toEqual([...Array(3).fill('linkInvalid'), ...Array(5).fill('signerMismatch')]);
    expect((await cloud.refusal(...signing(token, numbers[1]!.slice(-6), textHash))).code).toBe('linkInvalid');
    const fresh = await make();
    expect((await cloud.call(...signing(fresh.token, numbers[1]!.slice(-6), textHash))).signatureId).toBeDefined();
  });

  it('loses no try by reading an old text or drawing nothing', async () => {
    const { token, numbers, textHash } = await linked();
    const ending = numbers[1]!.slice(-6);
    for (let time = 0; time < 6; time += 1) {
      expect((await cloud.refusal(...signing(token, ending, 'f'.repeat(64)))).code).toBe('textChanged');
    }
    const blank = `iVBORw0KGgo${'A'.repeat(101)}`;
    expect((await cloud.refusal(...signing(token, ending, textHash, blank))).code).toBe('invalidInput');
    const noPicture = Buffer.alloc(600, 7).toString('base64');
    expect((await cloud.refusal(...signing(token, ending, textHash, noPicture))).details).toEqual({
      problems: [{ path: 'drawing', code: 'drawingEmpty' }],
    });
    expect((await cloud.call(...signing(token, ending, textHash))).signatureId).toBeDefined();
  });

  it('ends after the pack’s 7 days, and where a newer one took its place', async () => {
    const { token, make, numbers, textHash } = await linked();
    const second = await make();
    expect((await cloud.refusal(openSignLink, { body: { token } })).code).toBe('linkInvalid');
    expect((await cloud.refusal(...signing(token, numbers[1]!.slice(-6), textHash))).code).toBe('linkInvalid');
    cloud.clock.set('2026-03-09T09:01:00+08:00');
    const late = await cloud.refusal(openSignLink, { body: { token: second.token } });
    expect(late).toMatchObject({ status: 410, code: 'linkExpired' });
    expect((await cloud.refusal(...signing(second.token, numbers[1]!.slice(-6), textHash))).code).toBe('linkExpired');
  });

  it('is unknown where the token is made up, and for a person who is no longer asked', async () => {
    const made = await cloud.refusal(openSignLink, { body: { token: 'a'.repeat(43) } });
    expect(made).toMatchObject({ status: 404, code: 'linkInvalid' });
    const { phone, draft, token } = await linked();
    const gone = { baseVersion: draft.version, changes: [{ path: 'members.m2', value: null }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body: gone }, { token: phone.token });
    expect((await cloud.refusal(openSignLink, { body: { token } })).code).toBe('linkInvalid');
  });

  it('B04 asks for the text as it stands now: what was read before a change is not signed', async () => {
    const { phone, draft, token, textHash, numbers } = await linked();
    const renamed = { baseVersion: draft.version, changes: [{ path: 'members.m2.name', value: '示大生' }] };
    await cloud.call(saveDraft, { params: { id: draft.id }, body: renamed }, { token: phone.token });
    const refused = await cloud.refusal(...signing(token, numbers[1]!.slice(-6), textHash));
    expect(refused.code).toBe('textChanged');
    const again = await cloud.call(openSignLink, { body: { token } });
    const { textHash: fresh } = again.text;
    expect((await cloud.call(...signing(token, numbers[1]!.slice(-6), fresh))).signatureId).toBeDefined();
  });

  it('B05 an obligor, whose number nobody knows, tells their name', async () => {
    const obligors = [{ id: 'o1', name: '示大兰', relation: 'child' as const, phone: '13800000003' }];
    const { token, textHash } = await linked('authorization:o1', motherAndSon({ hasObligors: true, obligors }));
    expect((await cloud.refusal(...signing(token, '示桂兰', textHash))).code).toBe('signerMismatch');
    expect((await cloud.call(...signing(token, ' 示大兰 ', textHash))).signatureId).toBeDefined();
  });

  it('keeps neither the token nor the code in the record', async () => {
    const { token, numbers, textHash, draft } = await linked();
    const { revokeCode } = await cloud.call(...signing(token, numbers[1]!.slice(-6), textHash));
    const links = await cloud.database.select('SELECT * FROM sign_link WHERE draft_id = ?', [draft.id]);
    const rows = await cloud.database.select('SELECT * FROM signature WHERE draft_id = ?', [draft.id]);
    const stored = JSON.stringify([links, rows]);
    for (const secret of [token, revokeCode, drawing]) expect(stored).not.toContain(secret);
    expect(rows).toMatchObject([{ medium: 'screen', signingKey: 'authorization:m2' }]);
  });
});
