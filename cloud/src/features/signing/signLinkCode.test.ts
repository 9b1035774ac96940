import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { readSignLinkCode } from '@twin-pledge/shared/contracts/signing/readSignLinkCode';
import { motherAndSon } from '../../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../../tests/support/filing';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { qrPicture } from '../../platform/pictures/qrPicture';
import { Settings } from '../../platform/settings/settings';

async function linked(cloud: RunningCloud) {
  const phone = await newPhone(cloud);
  const draft = await filledDraft(cloud, phone, motherAndSon());
  const asked = { params: { id: draft.id }, body: { key: 'authorization:m2' } };
  const { token: link } = await cloud.call(makeSignLink, asked, { token: phone.token });
  return { phone, link, input: { label: link } };
}

describe('the code of a link to sign by', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('B05 opens the link on the phone of the signer who sits beside', async () => {
    const { phone, link, input } = await linked(cloud);
    const answer = await cloud.request(readSignLinkCode, input, { token: phone.token });
    expect(answer.headers.get('content-type')).toBe('image/png');
    const address = `${cloud.get(Settings).publicUrl}/#/packages/resident/sign-link/index?token=${link}`;
    const same = await qrPicture(address);
    expect(Buffer.from(await answer.arrayBuffer()).equals(same)).toBe(true);
    expect((await cloud.call(openSignLink, { body: { token: link } })).signerName).toBe('示小生');
  });

  it('B05 is drawn for who asked and for nobody else', async () => {
    const { input } = await linked(cloud);
    const stranger = await newPhone(cloud);
    expect((await cloud.refusal(readSignLinkCode, input, { token: stranger.token })).code).toBe('notFound');
    expect((await cloud.refusal(readSignLinkCode, input)).code).toBe('notSignedIn');
    const made = { label: 'a'.repeat(32) };
    expect((await cloud.refusal(readSignLinkCode, made, { token: stranger.token })).code).toBe('linkInvalid');
  });
});

describe('the same with a mini-program', () => {
  it('B05 fits the whole link into the scene of WeChat’s own code', async () => {
    const standIn = await WechatStandIn.start();
    const cloud = await startCloud({ settings: standIn.environment });
    try {
      const { phone, link, input } = await linked(cloud);
      expect((await cloud.request(readSignLinkCode, input, { token: phone.token })).status).toBe(200);
      expect(standIn.codes).toEqual([{ page: 'packages/resident/sign-link/index', scene: link }]);
    } finally {
      await cloud.stop();
      await standIn.stop();
    }
  });
});
