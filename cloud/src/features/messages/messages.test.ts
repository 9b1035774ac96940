import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readMessage } from '@twin-pledge/shared/contracts/messages/readMessage';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { WechatStandIn } from '../../../../tests/support/wechatStandIn';
import { newId } from '../../platform/ids/newId';
import { AccountRepository } from '../accounts/account.repository';
import { Messages } from './api';
import type { MessageToSend } from './api';

const template = 'tmpl-progress';

describe('the inbox', () => {
  let standIn: WechatStandIn;
  let cloud: RunningCloud;
  let messages: Messages;

  beforeAll(async () => {
    standIn = await WechatStandIn.start();
    standIn.templates.set(template, '事项:{{thing1.DATA}}\n编号:{{character_string2.DATA}}\n时间:{{time3.DATA}}\n');
    cloud = await startCloud({ settings: standIn.environment });
    messages = cloud.get(Messages);
  });
  afterAll(async () => {
    await cloud?.stop();
    await standIn.stop();
  });
  beforeEach(async () => {
    standIn.mode = 'ok';
    await cloud.drainOutbox();
    standIn.sent.length = 0;
    standIn.nextErrors.clear();
  });

  let people = 0;
  async function resident(subscriptions = 5): Promise<{ accountId: string; openId: string; token: string }> {
    const openId = `oPerson${(people += 1)}`;
    standIn.subscriptions.set(`${openId} ${template}`, subscriptions);
    const { id: accountId } = await cloud.get(AccountRepository).ofOpenId(openId);
    return { accountId, openId, token: await cloud.tokenFor({ kind: 'resident', accountId }) };
  }

  const accepted = (accountIds: string[], more: Partial<MessageToSend> = {}): MessageToSend => ({
    to: { accountIds },
    code: 'accepted',
    params: { number: 'JDZ-2026-000001', aid: 'dibao' },
    caseId: newId(),
    ...more,
  });
  const send = (message: MessageToSend) => cloud.database.transaction((tx) => messages.send(tx, message));
  const stateOf = async (accountId: string) => {
    const sql = 'SELECT wechat_state FROM message WHERE recipient = ? ORDER BY id DESC';
    return (await cloud.database.selectOne<{ wechatState: string }>(sql, [`resident:${accountId}`]))?.wechatState;
  };

  it('holds what was sent to one, newest first, page by page, and can be marked as read once', async () => {
    const { accountId, token } = await resident();
    for (let count = 1; count <= 33; count += 1) {
      await send(accepted([accountId], { code: 'applicationReceived', params: { number: `N${count}` } }));
    }
    const first = await cloud.call(listMessages, { query: {} }, { token });
    expect(first.messages).toHaveLength(30);
    expect(first.messages[0]).toMatchObject({ params: { number: 'N33' }, readAt: null, important: false });
    expect(first.unread).toBe(33);
    const rest = await cloud.call(listMessages, { query: { after: first.next ?? '' } }, { token });
    expect(rest.messages.map(({ params }) => params['number'])).toEqual(['N3', 'N2', 'N1']);
    expect(rest.next).toBeNull();
    const id = first.messages[0]?.id ?? '';
    await cloud.call(readMessage, { params: { id } }, { token });
    const readAt = (await cloud.call(listMessages, { query: {} }, { token })).messages[0]?.readAt;
    expect(readAt).not.toBeNull();
    cloud.clock.advanceMilliseconds(60_000);
    await cloud.call(readMessage, { params: { id } }, { token });
    const again = await cloud.call(listMessages, { query: {} }, { token });
    expect(again.messages[0]?.readAt).toBe(readAt);
    expect(again.unread).toBe(32);
    expect(await messages.unread({ kind: 'resident', accountId })).toBe(32);
  });

  it('is one’s own: somebody else’s message is as unknown as one that does not exist', async () => {
    const [mine, theirs] = [await resident(), await resident()];
    await send(accepted([theirs.accountId]));
    const sql = 'SELECT id FROM message WHERE recipient = ?';
    const row = await cloud.database.selectOne<{ id: string }>(sql, [`resident:${theirs.accountId}`]);
    const params = { id: row?.id ?? '' };
    expect(await cloud.refusal(readMessage, { params }, { token: mine.token })).toMatchObject({ status: 404 });
    expect((await cloud.call(listMessages, { query: {} }, { token: mine.token })).messages).toEqual([]);
    expect(await cloud.refusal(listMessages, { query: {} })).toMatchObject({ status: 401 });
  });

  it('keeps the words of a message encrypted', async () => {
    const { accountId } = await resident();
    await send(accepted([accountId], { params: { number: 'SECRET-NUMBER', handler: '示范经办' } }));
    const rows = await cloud.database.select('SELECT * FROM message WHERE recipient = ?', [`resident:${accountId}`]);
    expect(JSON.stringify(rows)).not.toContain('SECRET-NUMBER');
  });

  it('A06 reaches applicant and proxy with one sending, each once', async () => {
    const [applicant, proxy] = [await resident(), await resident()];
    await send(accepted([applicant.accountId, proxy.accountId, applicant.accountId]));
    for (const { token } of [applicant, proxy]) {
      expect((await cloud.call(listMessages, { query: {} }, { token })).messages).toHaveLength(1);
    }
    await cloud.drainOutbox();
    expect(standIn.sent.map(({ touser }) => touser).sort()).toEqual([applicant.openId, proxy.openId].sort());
  });

  it('sends nothing when the transaction it belongs to fails', async () => {
    const { accountId, token } = await resident();
    const failing = cloud.database.transaction(async (tx) => {
      await messages.send(tx, accepted([accountId]));
      throw new Error('the case was not accepted after all');
    });
    await expect(failing).rejects.toThrow('after all');
    await cloud.drainOutbox();
    expect(standIn.sent).toEqual([]);
    expect((await cloud.call(listMessages, { query: {} }, { token })).messages).toEqual([]);
  });

  it('A11 sends a copy through WeChat, in words and within WeChat’s limits', async () => {
    const { accountId, openId } = await resident();
    await send(accepted([accountId]));
    await cloud.drainOutbox();
    expect(standIn.sent).toEqual([
      expect.objectContaining({
        touser: openId,
        template_id: template,
        page: 'pages/messages/index',
        data: expect.objectContaining({ character_string2: { value: 'JDZ-2026-000001' } }) as unknown,
      }),
    ]);
    expect(standIn.sent[0]?.data['thing1']?.value).toContain('受理');
    expect(await stateOf(accountId)).toBe('sent');
  });

  it('sends the copy later when WeChat is down, and shows the message once all the same', async () => {
    const { accountId, token } = await resident();
    standIn.mode = 'down';
    await send(accepted([accountId]));
    await cloud.drainOutbox();
    expect(await stateOf(accountId)).toBe('pending');
    standIn.mode = 'ok';
    cloud.clock.advanceMilliseconds(30_000);
    await cloud.drainOutbox();
    expect(standIn.sent).toHaveLength(1);
    expect((await cloud.call(listMessages, { query: {} }, { token })).messages).toHaveLength(1);
    cloud.clock.advanceDays(1);
    await cloud.drainOutbox();
    expect(standIn.sent).toHaveLength(1);
  });

  it('drops the copy for good when the person takes none, and keeps why', async () => {
    const { accountId } = await resident(0);
    await send(accepted([accountId]));
    await cloud.drainOutbox();
    cloud.clock.advanceDays(1);
    await cloud.drainOutbox();
    expect(await stateOf(accountId)).toBe('notWanted');
    const sends = standIn.calls.filter((path) => path.endsWith('subscribe/send'));
    expect(sends.length).toBeGreaterThan(0);
  });

  it('sends no copy of a message that was read before', async () => {
    const { accountId, token } = await resident();
    await send(accepted([accountId]));
    const { messages: found } = await cloud.call(listMessages, { query: {} }, { token });
    await cloud.call(readMessage, { params: { id: found[0]?.id ?? '' } }, { token });
    await cloud.drainOutbox();
    expect(standIn.sent).toEqual([]);
    expect(await stateOf(accountId)).toBe('read');
  });

  it('sends staff no copies, and says so when an account has no WeChat', async () => {
    const staffId = newId();
    await send({ ...accepted([]), to: { staffIds: [staffId] }, code: 'newCaseForHandler' });
    const { id: accountId } = await cloud.get(AccountRepository).add({ demonstrationKey: 'demo-of-messages' });
    await send(accepted([accountId]));
    await cloud.drainOutbox();
    expect(standIn.sent).toEqual([]);
    expect(await stateOf(accountId)).toBe('noOpenId');
    expect(await messages.unread({ kind: 'staff', staffId })).toBe(1);
  });

  it('names the important messages that nobody has read, until somebody was asked to call', async () => {
    const [unread, reader] = [await resident(), await resident()];
    const caseId = newId();
    await send(accepted([unread.accountId, reader.accountId], { caseId }));
    await send(accepted([unread.accountId], { code: 'applicationReceived', caseId }));
    const { messages: found } = await cloud.call(listMessages, { query: {} }, { token: reader.token });
    await cloud.call(readMessage, { params: { id: found[0]?.id ?? '' } }, { token: reader.token });
    const mine = async (before: Date) =>
      (await messages.unreadImportant(before)).filter((one) => one.caseId === caseId);
    expect(await mine(new Date(cloud.clock.now().getTime() - 60_000))).toEqual([]);
    cloud.clock.advanceDays(3);
    const late = await mine(cloud.clock.now());
    expect(late).toEqual([expect.objectContaining({ accountId: unread.accountId, code: 'accepted', caseId })]);
    const messageId = late[0]?.messageId ?? '';
    const asked = () => cloud.database.transaction((tx) => messages.markCallAsked(messageId, tx));
    expect(await asked()).toBe(true);
    expect(await asked()).toBe(false);
    expect(await mine(cloud.clock.now())).toEqual([]);
  });
});
