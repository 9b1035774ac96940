import { verifySignature } from '@twin-pledge/shared/contracts/signing/verifySignature';
import { newPhone, signThroughLink } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { FieldCipher } from '../../platform/crypto/fieldCipher';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
let owner: { token: string };
let signatureId: string;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud);
  const filed = await submittedCase(cloud, handler);
  owner = filed.phone;
  const number = filed.answers.members![1]!.identity!.number!;
  ({ signatureId } = await signThroughLink(cloud, filed.phone, filed.draft.id, 'authorization:m2', number));
});
afterAll(() => cloud.stop());

const verify = (token: string, id = signatureId) => [verifySignature, { params: { id } }, { token }] as const;

const other = '01ARZ3NDEKTSV4RRFFQ69G5FAV';

describe('verifying a signature', () => {
  it('B04 works the hash out again from what is stored: text, answers, signer, time and drawing', async () => {
    const found = await cloud.call(...verify(handler.token));
    expect(found).toMatchObject({ valid: true, signerName: '示小生', medium: 'screen' });
    expect(found.recomputedHash).toBe(found.storedHash);
    expect(found.text).toContain('示小生');
  });

  const hash = 'a'.repeat(64);
  it.each<[string, string | number | Date | (() => string)]>([
    ['text', '我什么都没有授权'],
    ['text_hash', hash],
    ['text_version', 'v0'],
    ['kind', 'commitment'],
    ['signing_key', 'authorization:m1'],
    ['for_id', 'm1'],
    ['signer_id_index', hash],
    ['signer_name_enc', () => cloud.get(FieldCipher).encrypt('signature.signer_name', '示别人')],
    ['signer_name_enc', 'a.b.c'],
    ['as_guardian', 1],
    ['answers_hash', hash],
    ['drawing_enc', () => cloud.get(FieldCipher).encrypt('signature.drawing', 'iVBORw0KGgo=')],
    ['drawing_enc', 'damaged'],
    ['medium', 'paper'],
    ['document_id', other],
    ['witness_staff_id', other],
    ['witness_note', '示范：我看着他签的'],
    ['signed_on', '2025-01-01'],
    ['signed_at', new Date('2025-01-01T00:00:00Z')],
    ['hash', hash],
  ])('B04 tells that %s was changed in the database', async (column, value) => {
    const read = `SELECT ${column} FROM signature WHERE id = ?`;
    const [was] = Object.values((await cloud.database.selectOne<Record<string, string>>(read, [signatureId]))!);
    const write = `UPDATE signature SET ${column} = ? WHERE id = ?`;
    await cloud.database.execute(write, [typeof value === 'function' ? value() : value, signatureId]);
    const found = await cloud.call(...verify(handler.token));
    await cloud.database.execute(write, [was!, signatureId]);
    expect(found.valid).toBe(false);
    expect((await cloud.call(...verify(handler.token))).valid).toBe(true);
  });

  it('is for those who may see the case, and for nobody else', async () => {
    const stranger = await newPhone(cloud);
    const elsewhere = await signedStaff(cloud, { regionCode: '360281101000' });
    expect((await cloud.call(...verify(owner.token))).valid).toBe(true);
    for (const { token } of [stranger, elsewhere]) {
      expect(await cloud.refusal(...verify(token))).toMatchObject({ status: 404, code: 'notFound' });
    }
    expect((await cloud.refusal(...verify(handler.token, other))).code).toBe('notFound');
  });

  it('B01 holds for the handler’s own commitment too, which nobody else reads here', async () => {
    const row = (await cloud.database.selectOne<{ id: string }>('SELECT id FROM signature WHERE signer_staff_id = ?', [
      handler.staffId,
    ]))!;
    expect(await cloud.call(...verify(handler.token, row.id))).toMatchObject({ valid: true, medium: 'screen' });
    expect((await cloud.refusal(...verify(owner.token, row.id))).code).toBe('notFound');
  });
});
