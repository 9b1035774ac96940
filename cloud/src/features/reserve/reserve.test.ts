import * as fc from 'fast-check';
import { listReserves } from '@twin-pledge/shared/contracts/reserve/listReserves';
import { showReserve } from '@twin-pledge/shared/contracts/reserve/showReserve';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { newId } from '../../platform/ids/newId';
import { caseOffice } from '../../../../tests/support/procedureWalk';
import type { CaseOffice } from '../../../../tests/support/procedureWalk';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { Reserve } from './reserve';
import { ReserveRepository } from './reserve.repository';

const township = '360281100000';
const neighbour = '360281101000';
const county = '360281000000';
let cloud: RunningCloud;
let office: CaseOffice;
beforeAll(async () => {
  cloud = await startCloud({ at: '2026-03-09T09:00:00+08:00' });
  office = await caseOffice(cloud);
});
afterAll(() => cloud.stop());

type Who = { token: string };
const ledger = (who: Who, code = township) => [showReserve, { params: { code }, query: {} }, who] as const;
const add = (who: Who, code: string, amountFen: number, opening?: boolean) =>
  [topUpReserve, { params: { code }, body: { amountFen, note: '示范拨付', opening } }, who] as const;

describe('ledgers for temporary relief', () => {
  it('D07 the county tops a township’s reserve up out of its own ledger: both books tell of the other', async () => {
    expect((await cloud.refusal(...add(office.county, township, 100))).code).toBe('countyLedgerTooSmall');
    const opened = await cloud.call(...add(office.county, county, 500_000, true));
    expect(opened).toMatchObject({ level: 'county', name: '乐平市', sums: { openingFen: 500_000, leftFen: 500_000 } });
    expect((await cloud.refusal(...add(office.county, county, 1, true))).code).toBe('ledgerOpened');
    await cloud.call(...add(office.county, county, 200_000));
    const given = await cloud.call(...add(office.county, township, 100_000));
    expect(given.entries).toMatchObject([
      { kind: 'topUp', changeFen: 100_000, leftFen: 100_000, counterpartName: '乐平市', byName: '示范县局' },
    ]);
    const book = await cloud.call(...ledger(office.county, county));
    expect(book.entries.map(({ kind, changeFen, counterpartName }) => [kind, changeFen, counterpartName])).toEqual([
      ['given', -100_000, '镇桥镇'],
      ['topUp', 200_000, null],
      ['opening', 500_000, null],
    ]);
    expect(book.sums).toMatchObject({ toppedUpFen: 200_000, givenFen: 100_000, paidFen: 0, leftFen: 600_000 });
    const { ledgers, mayTopUp } = await cloud.call(listReserves, {}, office.county);
    expect(mayTopUp).toBe(true);
    expect(ledgers[0]).toMatchObject({ code: county, sums: { leftFen: 600_000 } });
    expect(ledgers.find(({ code }) => code === township)).toMatchObject({ sums: { toppedUpFen: 100_000 } });
  });

  it('D07 only the county adds, and only in its own region; a township sees its own book alone', async () => {
    expect((await cloud.refusal(...add(office.leader, township, 100))).code).toBe('forbidden');
    const elsewhere = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: '120115000000' });
    expect((await cloud.refusal(...add(elsewhere, township, 100))).code).toBe('notFound');
    expect((await cloud.refusal(...ledger(elsewhere))).code).toBe('notFound');
    expect((await cloud.refusal(...ledger(office.leader, county))).code).toBe('notFound');
    expect((await cloud.refusal(...ledger(office.leader, neighbour))).code).toBe('notFound');
    expect((await cloud.refusal(...ledger(office.county, '360281100201'))).code).toBe('notFound');
    expect((await cloud.refusal(...add(office.county, '360281999000', 100))).code).toBe('notFound');
    expect((await cloud.refusal(...add(office.county, township, 0))).code).toBe('invalidInput');
    const own = await cloud.call(listReserves, {}, office.handler);
    expect(own).toMatchObject({ ledgers: [{ code: township }], mayTopUp: false });
  });

  it('E07 two payments at once can’t spend the same yuan', async () => {
    const repository = cloud.get(ReserveRepository);
    const book = (changeFen: number) =>
      cloud.database.transaction((tx) =>
        repository.book(
          {
            ledgerCode: neighbour,
            staffId: office.county.staffId,
            kind: changeFen > 0 ? 'topUp' : 'relief',
            changeFen,
          },
          tx,
        ),
      );
    await book(100);
    const spent = await Promise.all([book(-60), book(-60), book(-60)]);
    expect(spent.filter(Boolean)).toHaveLength(1);
    expect(await repository.leftFen(neighbour)).toBe(40);
  });

  it('E07, D07 every yuan is traced: whatever is opened, given, paid and returned, the sums are always equal', async () => {
    const reserve = cloud.get(Reserve);
    const repository = cloud.get(ReserveRepository);
    const towns = ['120115101000', '120115103000'];
    const home = '120115000000';
    const officer = await signedStaff(cloud, { roles: ['countyOfficer'], regionCode: home });
    const someone = { caseId: newId(), orderId: newId(), staffId: officer.staffId };
    const paid = new Map<string, number>();
    const step = fc.record({
      what: fc.constantFrom('fund' as const, 'give' as const, 'pay' as const, 'return' as const),
      town: fc.constantFrom(...towns, home),
      amountFen: fc.integer({ min: 1, max: 90_000 }),
    });
    const does = {
      fund: (_town: string, amountFen: number) => cloud.call(...add(officer, home, amountFen)),
      give: (town: string, amountFen: number) =>
        town === home ? Promise.resolve() : cloud.call(...add(officer, town, amountFen)),
      pay: async (ledgerCode: string, amountFen: number) => {
        await cloud.database.transaction((tx) => reserve.pay({ ...someone, ledgerCode, amountFen }, tx));
        paid.set(ledgerCode, (paid.get(ledgerCode) ?? 0) + amountFen);
      },
      return: async (ledgerCode: string) => {
        const amountFen = paid.get(ledgerCode) ?? 0;
        if (amountFen === 0) return;
        await cloud.database.transaction((tx) => reserve.takeBack({ ...someone, ledgerCode, amountFen }, '示范', tx));
        paid.set(ledgerCode, 0);
      },
    };
    const holdTogether = async () => {
      const { ledgers } = await cloud.call(listReserves, {}, officer);
      const all = ledgers.map(({ sums }) => sums);
      const total = (key: keyof (typeof all)[number]) => all.reduce((sum, one) => sum + one[key], 0);
      for (const { code, sums } of ledgers) expect(await repository.leftFen(code)).toBe(sums.leftFen);
      expect(all.every(({ leftFen }) => leftFen >= 0)).toBe(true);
      // What left the county for a township arrived there.
      expect(total('givenFen')).toBe(total('toppedUpFen') - (all[0]?.toppedUpFen ?? 0));
      const outside = total('openingFen') + (all[0]?.toppedUpFen ?? 0);
      expect(total('leftFen')).toBe(outside - total('paidFen') + total('returnedFen'));
      expect(total('paidFen') - total('returnedFen')).toBe([...paid.values()].reduce((sum, fen) => sum + fen, 0));
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const { what, town, amountFen } of steps)
          await (does[what] as (code: string, fen: number) => Promise<unknown>)(town, amountFen).catch(
            (error: { code?: string }) => expect(['countyLedgerTooSmall', 'reserveTooSmall']).toContain(error.code),
          );
        await holdTogether();
      }),
      { numRuns: 8, seed: 7 },
    );
  });
});
