import { deleteDraft } from '@twin-pledge/shared/contracts/drafts/deleteDraft';
import { startNextAid } from '@twin-pledge/shared/contracts/nextAid/startNextAid';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { everybodySigns, filedApplication, filledDraft, newPhone } from '../../../../tests/support/filing';
import { caseOffice } from '../../../../tests/support/procedureWalk';
import { refusedCase } from '../../../../tests/support/refusedCase';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

describe('what was signed for a draft', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  });
  afterAll(() => cloud.stop());

  const kept = async (draftId: string) => {
    const counts: number[] = [];
    for (const table of ['signature', 'sign_link', 'sign_request', 'signature_carry']) {
      const sql = `SELECT COUNT(*) AS many FROM ${table} WHERE draft_id = ?`;
      counts.push(Number((await cloud.database.selectOne<{ many: number }>(sql, [draftId]))?.many));
    }
    return counts;
  };

  it('goes with it when it is thrown away, and a link that is still out says so', async () => {
    const phone = await newPhone(cloud);
    const answers = motherAndSon();
    const other = await filedApplication(cloud, phone, motherAndSon());
    const draft = await filledDraft(cloud, phone, answers, 'family:2');
    await everybodySigns(cloud, phone, draft.id, answers);
    const asked = { params: { id: draft.id }, body: { key: 'authorization:m2' } };
    const { token } = await cloud.call(makeSignLink, asked, { token: phone.token });
    const [signatures, links, requests] = await kept(draft.id);
    expect([signatures! > 2, links! > 2, requests! > 0]).toEqual([true, true, true]);
    await cloud.call(deleteDraft, { params: { id: draft.id } }, { token: phone.token });
    await cloud.drainOutbox();
    expect(await kept(draft.id)).toEqual([0, 0, 0, 0]);
    expect((await cloud.refusal(openSignLink, { body: { token } })).code).toBe('linkInvalid');
    expect((await kept(other.draft.id))[0]).toBeGreaterThan(2);
  });

  it('stays where it was given for another application and only carried to this one', async () => {
    const office = await caseOffice(cloud);
    const { id, phone, draft } = await refusedCase(cloud, office);
    const older = "UPDATE signature SET text_version = 'v0' WHERE kind = 'commitment' AND draft_id = ?";
    await cloud.database.execute(older, [draft.id]);
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const next = await cloud.call(startNextAid, { params: { id }, body: { aid: 'dibaoMarginal' } }, { token });
    const nextId = next.draft!.id;
    expect((await kept(nextId))[3]).toBeGreaterThan(0);
    const before = await kept(draft.id);
    await cloud.call(deleteDraft, { params: { id: nextId } }, { token });
    await cloud.drainOutbox();
    expect(await kept(nextId)).toEqual([0, 0, 0, 0]);
    expect(await kept(draft.id)).toEqual(before);
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token });
    expect(signatures.filter(({ required }) => required).every(({ signatureId }) => signatureId !== null)).toBe(true);
  });
});
