import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { motherAndSon } from '../../../tests/support/familyAnswers';
import { filledDraft, newPhone } from '../../../tests/support/filing';
import { startCloud } from '../../../tests/support/startCloud';
import type { RunningCloud } from '../../../tests/support/startCloud';
import { ExpireDrafts } from './expireDrafts';

describe('drafts that nobody touches', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  const later = async (days: number) => {
    cloud.clock.advanceDays(days);
    await cloud.get(ExpireDrafts).run();
  };

  it('are kept a year, told of once before their time is over, and removed only after the warning had its days', async () => {
    const phone = await newPhone(cloud);
    await filledDraft(cloud, phone, motherAndSon());
    await later(300);
    // Signing in again after months finds the draft and nothing said yet.
    const token = () => cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    expect((await cloud.call(listDrafts, {}, { token: await token() })).drafts).toHaveLength(1);
    expect((await cloud.call(listMessages, { query: {} }, { token: await token() })).messages).toHaveLength(0);
    await later(100);
    await cloud.get(ExpireDrafts).run();
    const told = await cloud.call(listMessages, { query: {} }, { token: await token() });
    expect(told.messages.map((message) => message.code)).toEqual(['draftExpiring']);
    expect((await cloud.call(listDrafts, {}, { token: await token() })).drafts).toHaveLength(1);
    await later(60);
    expect((await cloud.call(listDrafts, {}, { token: await token() })).drafts).toHaveLength(0);
  });

  it('live on when somebody goes on filling in', async () => {
    const phone = await newPhone(cloud);
    const draft = await filledDraft(cloud, phone, motherAndSon());
    await later(360);
    const token = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    const changes = [{ path: 'residence.detail', value: '四组1号' }];
    await cloud.call(saveDraft, { params: { id: draft.id }, body: { baseVersion: draft.version, changes } }, { token });
    await later(60);
    const again = await cloud.tokenFor({ kind: 'resident', accountId: phone.accountId });
    expect((await cloud.call(listDrafts, {}, { token: again })).drafts).toHaveLength(1);
  });
});
