import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { verifySignature } from '@twin-pledge/shared/contracts/signing/verifySignature';
import { commitmentSides } from '@twin-pledge/shared/policy/ownCommitments';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filedApplication, filledDraft, newPhone, signThroughLink } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

const policyDir = mkdtempSync(join(tmpdir(), 'own-commitments-'));

/** A county's pack with its own wording of both sides, from 2 March 2026 on. */
function writePack(): void {
  const folder = join(policyDir, 'leping');
  mkdirSync(folder);
  const text = (id: keyof typeof commitmentSides) => ({
    id,
    version: 'v1.leping',
    title: `示范乐平市${commitmentSides[id].name}`,
    paragraphs: ['承诺人：{signer}（{county}）。'],
    undertakings: Object.entries(commitmentSides[id].points).map(([covers, says]) => ({ covers, text: `${says}。` })),
    closing: ['示范乐平市自己的结束语。'],
  });
  const from = { validFrom: '2026-03-02', source: 'OWN', assumed: true };
  const entries = [
    {
      id: 'commitment.ownTexts',
      value: [text('commitment.resident'), text('commitment.handler')],
      ...from,
      validFrom: '2026-01-01',
    },
    { id: 'commitment.residentText', value: 'commitment.resident.v1.leping', ...from },
    { id: 'commitment.handlerText', value: 'commitment.handler.v1.leping', ...from },
  ];
  writeFileSync(
    join(folder, 'pack.yaml'),
    "regionCode: '360281000000'\nname: 示范乐平市\npackVersion: '2026.1'\nsource: OWN\n",
  );
  // JSON is YAML.
  writeFileSync(join(folder, 'commitment.yaml'), JSON.stringify(entries));
}

let cloud: RunningCloud;
beforeAll(async () => {
  writePack();
  cloud = await startCloud({ at: '2026-03-02T10:00:00+08:00', settings: { POLICY_DIR: policyDir } });
});
afterAll(async () => {
  await cloud.stop();
  rmSync(policyDir, { recursive: true, force: true });
});

const key = 'commitment:m1';

describe('a county’s own commitments', () => {
  it('B01, B03 are read and signed by its residents, and found again when the signature is verified', async () => {
    const handler = await signedStaff(cloud);
    const { token } = await newPhone(cloud);
    const answers = motherAndSon();
    const { draft, cases } = await filedApplication(cloud, { token }, answers);
    const text = await cloud.call(readSigningText, { params: { id: draft.id }, query: { key } }, { token });
    expect(text).toMatchObject({ textVersion: 'v1.leping', title: '示范乐平市申请人承诺书' });
    expect(text.paragraphs[0]).toBe('承诺人：示桂兰（乐平市）。');
    expect(text.paragraphs.at(-1)).toBe('示范乐平市自己的结束语。');
    const { signatures } = await cloud.call(listSignatures, { params: { id: draft.id } }, { token });
    const signed = signatures.find((one) => one.key === key);
    expect(signed).toMatchObject({ state: 'signed' });
    const params = { id: signed?.signatureId ?? '' };
    const found = await cloud.call(verifySignature, { params }, { token: handler.token });
    expect(found).toMatchObject({ valid: true, text: expect.stringContaining('示范乐平市申请人承诺书') });
    expect(cases).toHaveLength(1);
  });

  it('B02 are shown to its handlers; another county keeps the standard words', async () => {
    const own = await signedStaff(cloud);
    const shown = await cloud.call(showStaffCommitment, {}, { token: own.token });
    expect(shown.text).toMatchObject({ textVersion: 'v1.leping', title: '示范乐平市经办人承诺书' });
    const other = await signedStaff(cloud, { regionCode: '120115101000' });
    expect((await cloud.call(showStaffCommitment, {}, { token: other.token })).text.textVersion).toBe('v1');
  });

  it('B01 begin on their day; what was signed before stays signed', async () => {
    cloud.clock.set('2026-02-27T10:00:00+08:00');
    const { token } = await newPhone(cloud);
    const answers = motherAndSon();
    const draft = await filledDraft(cloud, { token }, answers);
    const params = { id: draft.id };
    expect((await cloud.call(readSigningText, { params, query: { key } }, { token })).textVersion).toBe('v1');
    await signThroughLink(cloud, { token }, draft.id, key, answers.members![0]!.identity!.number!);
    cloud.clock.set('2026-03-02T10:00:00+08:00');
    const later = await cloud.call(listSignatures, { params }, { token });
    expect(later.signatures.find((one) => one.key === key)?.state).toBe('signed');
  });
});
