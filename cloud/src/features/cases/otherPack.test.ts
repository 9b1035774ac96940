import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { askedFor } from '../../../../tests/support/askedFor';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';

let cloud: RunningCloud;
let handler: Awaited<ReturnType<typeof signedStaff>>;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  handler = await signedStaff(cloud, { name: '示范津经办', regionCode: '120115101000' });
});
afterAll(() => cloud.stop());

const residence = { regionCode: '120115101201', detail: '示范一排3号' };

describe('a township of 宝坻区, under the Tianjin document', () => {
  it('A09, A01 handles the same case by its own pack: its hotline, its clauses, the national clock where it is silent', async () => {
    const { id, version, number, cases } = await submittedCase(cloud, handler, { residence });
    expect(number).toMatch(/^120115-2026-\d{6}$/);
    expect(cases[0]).toMatchObject({ townshipName: '大口屯镇', villageName: '镇东村委会', handlerName: '示范津经办' });
    const desk = await cloud.call(showDeskCase, { params: { id } }, { token: handler.token });
    expect(desk.contactPhone).toContain('0001');
    expect(desk.duties[0]).toMatchObject({ kind: 'reviewMaterials', within: 1, dueOn: '2026-03-10' });
    expect(desk.policyVersion).toContain('tianjin-baodi@');
    expect(desk.policyVersion).not.toContain('jingdezhen');
    const body = { version, checklist: [] };
    const accepted = await cloud.call(acceptCase, { params: { id }, body }, { token: handler.token });
    expect(accepted.duties.slice(1, 3)).toMatchObject([
      { kind: 'surveyHousehold', within: 3, dueOn: '2026-03-12' },
      { kind: 'completeCase', within: 30, dueOn: '2026-04-21' },
    ]);
    // The opinion comes first here: nothing is posted at acceptance (D08).
    expect(accepted.duties.slice(3).map(({ kind }) => kind)).toEqual(['requestVerification']);
  });

  it('A05 asks for the disability certificate, which only Jingdezhen can look up by itself', async () => {
    const { id, version } = await submittedCase(cloud, handler, { residence });
    const body = { version, items: [askedFor('disabilityCertificate', { memberId: 'm1' })] };
    const asked = await cloud.call(requestSupplement, { params: { id }, body }, { token: handler.token });
    expect(asked.owed).toMatchObject([{ title: '示桂兰的残疾人证' }]);
  });

  it('is no business of the other county’s handlers', async () => {
    const jingdezhen = await signedStaff(cloud, { name: '示范赣经办' });
    const { id } = await submittedCase(cloud, handler, { residence });
    expect((await cloud.refusal(showDeskCase, { params: { id } }, { token: jingdezhen.token })).code).toBe('notFound');
  });
});
