import { showReserve } from '@twin-pledge/shared/contracts/reserve/showReserve';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { ReserveRepository } from './reserve.repository';

const township = '360281100000';
let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());

const reserve = (who: { token: string }) =>
  [showReserve, { params: { code: township }, query: {} }, { token: who.token }] as const;
const topUp = (who: { token: string }, amountFen: number) =>
  [topUpReserve, { params: { code: township }, body: { amountFen, note: '年初拨付' } }, { token: who.token }] as const;

async function emergency() {
  const needs = { events: ['accident'], aids: ['temporaryEmergency' as const] };
  const { id, phone } = await submittedCase(cloud, office.handler, { needs });
  return { id, phone, walk: procedureWalk(cloud, office, id) };
}

describe('the township’s reserve, and relief that comes first', () => {
  it('E07, A08 relief is given before the papers, within what the county put into the reserve, confirmed by a second person', async () => {
    const { walk } = await emergency();
    const asked = { amountFen: 80_000, reason: '房屋失火，当晚没有住处' };
    expect((await walk.refused('handler', 'proposeRelief', asked)).code).toBe('reserveTooSmall');
    const before = await cloud.call(...topUp(office.county, 100_000));
    expect(before).toMatchObject({ leftFen: 100_000, townshipName: '镇桥镇' });
    await walk.act('handler', 'proposeRelief', asked);
    expect((await walk.refused('handler', 'confirmRelief')).code).toBe('forbidden');
    const relieved = await walk.act('leader', 'confirmRelief');
    expect(relieved.status).toBe('relieved');
    expect(relieved.entries.at(-1)).toMatchObject({ action: 'confirmRelief', content: { amountFen: 80_000 } });
    const { leftFen, entries } = await cloud.call(...reserve(office.leader));
    expect(leftFen).toBe(20_000);
    expect(entries.map(({ kind, changeFen, leftFen: left, byName }) => [kind, changeFen, left, byName])).toEqual([
      ['relief', -80_000, 20_000, '示范分管'],
      ['topUp', 100_000, 100_000, '示范县局'],
    ]);
    await walk.act('handler', 'recordReliefReceipt', { evidence: '本人签收，照片已存' });
    expect((await walk.act('handler', 'completeReliefPapers')).status).toBe('approved');
  });

  it('E07 two reliefs at once can’t spend the same yuan', async () => {
    const repository = cloud.get(ReserveRepository);
    const other = '360281101000';
    const change = { townshipCode: other, caseId: null, note: null, staffId: office.county.staffId };
    const book = (changeFen: number) =>
      cloud.database.transaction((tx) =>
        repository.book({ ...change, kind: changeFen > 0 ? 'topUp' : 'relief', changeFen }, tx),
      );
    await book(100);
    const spent = await Promise.all([book(-60), book(-60), book(-60)]);
    expect(spent.filter(Boolean)).toHaveLength(1);
    expect(await repository.leftFen(other)).toBe(40);
  });

  it('D07 only the county tops up, and only its own townships; others don’t see the book', async () => {
    expect((await cloud.refusal(...topUp(office.leader, 100))).code).toBe('forbidden');
    const elsewhere = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '120115000000' });
    expect((await cloud.refusal(...topUp(elsewhere, 100))).code).toBe('notFound');
    expect((await cloud.refusal(...reserve(elsewhere))).code).toBe('notFound');
    expect((await cloud.refusal(...topUp(office.county, 0))).code).toBe('invalidInput');
  });
});
