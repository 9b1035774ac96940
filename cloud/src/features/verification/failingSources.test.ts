import { listRequests } from '@twin-pledge/shared/contracts/verification/listRequests';
import { verificationWorld } from '../../../../tests/support/verificationWorld';
import type { VerificationWorld } from '../../../../tests/support/verificationWorld';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
beforeEach(async () => world.begin());
afterAll(async () => world.stop());

describe('sources that fail', () => {
  it('C03 a slow, a failing and a silent department keep none of the others waiting, and are tried again', async () => {
    const { ask, line } = await world.requested({
      mother: { faults: { demoTax: 'slow', demoMarket: 'erroring', demoProperty: 'cut' } },
    });
    await ask();
    await world.send();
    expect((await line('m1', 'demoTax')).fault).toBe('timeout');
    expect(await line('m1', 'demoMarket')).toMatchObject({ state: 'waiting', fault: 'serverError', attempts: 1 });
    expect(await line('m1', 'demoProperty')).toMatchObject({ state: 'waiting', fault: 'unreachable', open: true });
    for (const source of ['demoCivil', 'demoSocialInsurance', 'demoDisability'])
      expect((await line('m1', source)).state).toBe('nothing');
    // The same people at the same departments: the son's answers are there.
    for (const source of ['demoTax', 'demoMarket', 'demoProperty'])
      expect((await line('m2', source)).state).toBe('nothing');
    await world.send();
    expect(world.questionsTo('demoTax', '示桂兰')).toHaveLength(1);
    for (const minutes of [2, 10]) {
      world.cloud.clock.advanceMilliseconds(minutes * 60_000);
      await world.send();
    }
    expect(await line('m1', 'demoTax')).toMatchObject({ state: 'nothing', fault: null, attempts: 3 });
    expect((await line('m1', 'demoMarket')).attempts).toBe(3);
  });

  it('C03 a department that keeps failing is left alone for a while, and said to be down', async () => {
    const broken = { faults: { demoMarket: 'erroring' as const } };
    const cases = [];
    for (let at = 0; at < 2; at += 1) cases.push(await world.requested({ mother: broken, son: broken }));
    for (const { ask } of cases) await ask();
    await world.send();
    expect(world.questionsTo('demoMarket')).toHaveLength(3);
    await world.send();
    expect(world.questionsTo('demoMarket')).toHaveLength(3);
    const { sources } = await world.cloud.call(listRequests, { query: {} }, await cases[0]!.officer());
    expect(sources.filter(({ down }) => down).map(({ code }) => code)).toEqual(['demoMarket']);
    world.cloud.clock.advanceMilliseconds(90_000);
    await world.send();
    expect(world.questionsTo('demoMarket')).toHaveLength(4);
  });

  it('C03 two rounds at once ask each question once', async () => {
    const { ask } = await world.requested();
    await Promise.all([ask(), ask()]);
    await Promise.all([world.send(), world.send()]);
    const ids = world.received.map(({ requestId }) => requestId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
  });

  it('C03 a source that is silent until the verification is due is said to be silent; a reason closes the report', async () => {
    const down = { faults: { demoProperty: 'erroring' as const } };
    const { ask, line, walk, close, report } = await world.requested({ mother: down });
    await ask();
    await world.send();
    world.cloud.clock.set('2026-03-18T09:00:00+08:00');
    await world.send();
    expect((await line('m1', 'demoProperty')).state).toBe('waiting');
    world.cloud.clock.set('2026-03-19T00:10:00+08:00');
    await world.send();
    expect(await line('m1', 'demoProperty')).toMatchObject({ state: 'silent', open: true, answeredAt: null });
    expect(await line('m1', 'demoBank')).toMatchObject({ state: 'silent', by: 'file' });
    const result = { leavesDoubt: true, summary: '示范：不动产没有答复' };
    expect((await walk.refused('county', 'returnVerification', result)).code).toBe('sourcesOpen');
    const open = (await report()).sources.filter((one) => one.open);
    expect(
      (
        await close(
          open.map(({ id }) => id),
          '示范：系统维护，入户时看过房子',
        )
      ).openSources,
    ).toBe(0);
    await walk.act('county', 'returnVerification', result);
  });

  it('C03 nothing is asked any more once the result is back', async () => {
    const { ask, line, walk, close, report } = await world.requested();
    await ask();
    await close(
      (await report()).sources.map(({ id }) => id),
      '示范：先反馈',
    );
    await walk.act('county', 'returnVerification', { leavesDoubt: true, summary: '示范' });
    await world.send();
    expect(world.received).toEqual([]);
    expect((await line('m1', 'demoTax')).closed).not.toBeNull();
  });
});
