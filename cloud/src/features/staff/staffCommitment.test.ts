import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { signStaffCommitment } from '@twin-pledge/shared/contracts/signing/signStaffCommitment';
import { Audit } from '../../platform/audit/audit';
import { drawnSignature } from '../../../../tests/support/drawnSignature';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith, type TestStaff } from '../../../../tests/support/staffWith';
import { StaffDirectory } from './api';

describe('the handler’s side of the commitment', () => {
  let cloud: RunningCloud;
  let handler: TestStaff;
  let drawing: string;
  let keys = 0;

  beforeAll(async () => {
    cloud = await startCloud();
    handler = await staffWith(cloud, { name: '示范甲' });
    drawing = await drawnSignature();
  });
  afterAll(() => cloud.stop());

  const as = ({ token }: TestStaff) => ({ token, idempotencyKey: `commitment-${(keys += 1)}` });

  it('B01 must be signed before a case opens, and is signed as the exact text that was read', async () => {
    const directory = cloud.get(StaffDirectory);
    await expect(directory.requireCommitment(handler.principal)).rejects.toMatchObject({ code: 'commitmentFirst' });
    const shown = await cloud.call(showStaffCommitment, {}, as(handler));
    expect(shown.signedAt).toBeNull();
    expect(shown.text.paragraphs.join('')).toContain('示范甲');
    const { textHash } = shown.text;
    const { signedAt } = await cloud.call(signStaffCommitment, { body: { textHash, drawing } }, as(handler));
    await directory.requireCommitment(handler.principal);
    expect((await cloud.call(showStaffCommitment, {}, as(handler))).signedAt).toBe(signedAt);
    const signature = await cloud.database.selectOne<{ text: string; textHash: string }>(
      'SELECT text, text_hash FROM signature WHERE signer_staff_id = ?',
      [handler.staffId],
    );
    expect(signature?.textHash).toBe(textHash);
    expect(signature?.text).toBe([shown.text.title, ...shown.text.paragraphs].join('\n'));
    expect((await cloud.get(Audit).read(handler.staffId)).at(-1)).toMatchObject({ action: 'signHandlerCommitment' });
  });

  it('B01 is signed once, however often it is sent', async () => {
    const { text, signedAt } = await cloud.call(showStaffCommitment, {}, as(handler));
    const again = await cloud.call(signStaffCommitment, { body: { textHash: text.textHash, drawing } }, as(handler));
    expect(again.signedAt).toBe(signedAt);
    const sql = 'SELECT id FROM signature WHERE signer_staff_id = ?';
    expect(await cloud.database.select(sql, [handler.staffId])).toHaveLength(1);
  });

  it('B01 B04 refuses another text than the one that stands, and an empty drawing', async () => {
    const other = await staffWith(cloud, { name: '示范乙' });
    const { text } = await cloud.call(showStaffCommitment, {}, as(other));
    const foreign = { textHash: 'f'.repeat(64), drawing };
    expect((await cloud.refusal(signStaffCommitment, { body: foreign }, as(other))).code).toBe('textChanged');
    const empty = { textHash: text.textHash, drawing: Buffer.alloc(400).toString('base64') };
    expect((await cloud.refusal(signStaffCommitment, { body: empty }, as(other))).code).toBe('invalidInput');
    expect(await cloud.get(StaffDirectory).commitmentSigned(other.staffId)).toBe(false);
  });

  it('B01 is not an administrator’s to sign', async () => {
    const administrator = await staffWith(cloud, { roles: ['administrator'], regionCode: '360281000000' });
    const body = { textHash: 'f'.repeat(64), drawing };
    expect((await cloud.refusal(signStaffCommitment, { body }, as(administrator))).status).toBe(403);
  });
});
