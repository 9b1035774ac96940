import { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';

let cloud: RunningCloud;
beforeAll(async () => {
  cloud = await startCloud({ at: '2024-08-15T10:00:00+08:00' });
  await signedStaff(cloud);
});
afterAll(() => cloud.stop());

/** An unsigned draft, and what sending it needs. */
async function unsigned() {
  const { token } = await newPhone(cloud);
  const draft = await filledDraft(cloud, { token }, motherAndSon());
  const params = { id: draft.id };
  const { commitmentInForce } = await cloud.call(listSignatures, { params }, { token });
  const { missingSignatures, ready } = await cloud.call(checkApplication, { params }, { token });
  return { token, call: { params, body: { version: draft.version } }, commitmentInForce, missingSignatures, ready };
}

describe('the commitment regime', () => {
  it('B08 asks for the commitment from the village’s day on, and not before', async () => {
    const before = await unsigned();
    expect(before).toMatchObject({ commitmentInForce: false, missingSignatures: [], ready: true });
    const sent = await cloud.call(sendApplication, before.call, { token: before.token });
    expect(sent.cases).toHaveLength(1);
    cloud.clock.set('2024-08-16T10:00:00+08:00');
    const after = await unsigned();
    expect(after).toMatchObject({ commitmentInForce: true, missingSignatures: ['commitment:m1'], ready: false });
    const refused = await cloud.refusal(sendApplication, after.call, { token: after.token });
    expect(refused).toMatchObject({ code: 'commitmentMissing', details: { missing: ['commitment:m1'] } });
  });
});
