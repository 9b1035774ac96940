import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { askedFor } from '../../../../tests/support/askedFor';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-06T10:00:00+08:00' });
  handler = await signedStaff(cloud, { name: '示范经办' });
});
beforeEach(() => cloud.clock.set('2026-03-06T10:00:00+08:00'));
afterAll(() => cloud.stop());

const onDesk = (id: string) => cloud.call(showDeskCase, { params: { id } }, { token: handler.token });

describe('corrections on the desk', () => {
  it('show who changed what and when, the old beside the new, the latest first', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const first = { version, changes: [{ path: 'incomes.i1.amountFen', value: 70_000 }] };
    const corrected = await cloud.call(correctCase, { params: { id }, body: first }, { token: phone.token });
    cloud.clock.set('2026-03-06T10:05:00+08:00');
    const changes = [
      { path: 'contactPhone', value: '13800009902' },
      { path: 'residence.detail', value: '三组16号' },
    ];
    const note = '示范：本人到窗口，看过身份证';
    const body = { version: corrected.version, changes, note };
    await cloud.call(correctCase, { params: { id }, body }, { token: handler.token });
    const { corrections } = await onDesk(id);
    expect(corrections).toMatchObject([
      {
        at: expect.stringMatching(/^2026-03-06T02:05/),
        byStaff: true,
        byName: '示范经办',
        note,
        changes: expect.arrayContaining([
          expect.objectContaining({ path: 'residence.detail', before: '三组15号', after: '三组16号' }),
          expect.objectContaining({ path: 'contactPhone', before: '138****0002', after: '138****9902' }),
        ]),
      },
      {
        at: expect.stringMatching(/^2026-03-06T02:00/),
        byStaff: false,
        byName: '示小兰',
        note: null,
        changes: [{ path: 'incomes.i1.amountFen', before: '600.00元', after: '700.00元' }],
      },
    ]);
    expect(corrections[0]!.changes).toHaveLength(2);
    const inbox = await cloud.call(listMessages, { query: {} }, { token: phone.token });
    expect(inbox.messages.filter((one) => one.code === 'correctionReceived' && one.caseId === id)).toHaveLength(2);
  });

  it('an officer enters for the household only with a word on who asked for it', async () => {
    const { id, version } = await submittedCase(cloud, handler);
    const body = { version, changes: [{ path: 'residence.detail', value: '三组16号' }] };
    const refused = await cloud.refusal(correctCase, { params: { id }, body }, { token: handler.token });
    expect(refused).toMatchObject({ status: 422, details: { problems: [{ path: 'note', code: 'required' }] } });
    expect(await onDesk(id)).toMatchObject({ version, corrections: [] });
  });
});

describe('what the resident answered to a notice', () => {
  it('stands on the desk: what they explained, and what cannot be had and why', async () => {
    const { id, version, phone } = await submittedCase(cloud, handler);
    const items = [askedFor('residentId', { memberId: 'm2' }), askedFor('savings', { kind: 'answer' })];
    const ask = { params: { id }, body: { version, items } };
    const asked = await cloud.call(requestSupplement, ask, { token: handler.token });
    const cannotProvide = [{ key: 'residentId.m2', why: '示范：丢了，在补办' }];
    const body = { version: asked.version, note: '示范：没有存款', cannotProvide };
    await cloud.call(answerSupplement, { params: { id }, body }, { token: phone.token });
    expect((await onDesk(id)).supplementRequests).toMatchObject([
      {
        answeredAt: expect.any(String),
        note: '示范：没有存款',
        cannotProvide: [{ key: 'residentId.m2', title: '示小生的身份证', why: '示范：丢了，在补办' }],
      },
    ]);
  });
});
