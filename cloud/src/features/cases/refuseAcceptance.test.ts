import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { provedPhone } from '../../../../tests/support/provedPhone';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud();
  handler = await signedStaff(cloud, { name: '示范经办' });
});
afterAll(() => cloud.stop());

const refuse = (id: string, version: number, groundCode: string, explanation = '示范：已经在领低保') =>
  [refuseAcceptance, { params: { id }, body: { version, groundCode, explanation } }, { token: handler.token }] as const;

describe('refusing to accept', () => {
  it('A01 needs one of the lawful grounds of the pack; missing papers are none, nor is another aid’s ground', async () => {
    const { id, version } = await submittedCase(cloud, handler, { needs: { events: ['illness'], aids: ['medical'] } });
    const desk = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    expect(desk.refusalGrounds.map(({ code }) => code)).toContain('alreadyReceiving');
    expect(desk.refusalGrounds.every(({ text, clause }) => text !== '' && clause !== '')).toBe(true);
    for (const groundCode of ['papersMissing', '', 'authorizationRefused']) {
      expect((await cloud.refusal(...refuse(id, version, groundCode))).code).toBe('unknownGround');
    }
    expect((await cloud.refusal(...refuse(id, version, 'alreadyReceiving', ' '))).code).toBe('invalidInput');
    const unchanged = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    expect(unchanged).toMatchObject({ status: 'submitted', version, refusal: null });
  });

  it('D03, A06 tells ground, clause and explanation to the applicant and to the proxy who filed', async () => {
    const { id, version, phone, answers } = await submittedCase(cloud, handler);
    const idNumber = answers.members![0]!.identity!.number!;
    const mother = await provedPhone(cloud, handler, { name: '示桂兰', idNumber });
    const refused = await cloud.call(...refuse(id, version, 'alreadyReceiving'));
    expect(refused.status).toBe('notAccepted');
    expect(refused.duties.every(({ state }) => state === 'met' || state === 'ended')).toBe(true);
    for (const { token } of [phone, mother]) {
      const mine = await cloud.call(showMyCase, { params: { id } }, { token });
      expect(mine.refusal).toEqual({
        groundCode: 'alreadyReceiving',
        ground: '已经在享受同一项救助',
        clause: 'TJ 二(一)1',
        explanation: '示范：已经在领低保',
      });
      expect(mine.timeline.at(-1)).toMatchObject({ action: 'refuseAcceptance', byName: '示范经办' });
      const inbox = await cloud.call(listMessages, { query: {} }, { token });
      expect(inbox.messages.find((message) => message.code === 'notAccepted')).toMatchObject({
        important: true,
        caseId: id,
        params: { ground: '已经在享受同一项救助', clause: 'TJ 二(一)1', explanation: '示范：已经在领低保' },
      });
    }
  });

  it('ends the case for good, and a stale screen ends nothing', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    expect((await cloud.refusal(...refuse(id, version + 7, 'alreadyReceiving'))).code).toBe('staleVersion');
    const refused = await cloud.call(...refuse(id, version, 'alreadyReceiving'));
    expect(refused.allowed).toEqual(['recordCall']);
    expect((await cloud.refusal(...refuse(id, refused.version, 'alreadyReceiving'))).code).toBe('actionNotAllowed');
  });
});
