import { settleDifference } from '@twin-pledge/shared/contracts/verification/settleDifference';
import { verificationWorld } from '../../../../tests/support/verificationWorld';
import type { VerificationWorld } from '../../../../tests/support/verificationWorld';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
beforeEach(async () => world.begin());
afterAll(async () => world.stop());

describe('asking connected sources', () => {
  it('C03 asks each source about each authorized person, and puts the answers beside what was declared', async () => {
    const { ask, id, report, mother, walk, settle } = await world.requested({
      mother: {
        tells: {
          demoSocialInsurance: [{ kind: 'pension', amount: '1200.00', months: 1 }],
          demoCivil: [{ kind: 'marriage', value: 'unmarried' }],
        },
      },
      son: { tells: { demoTax: [{ kind: 'wage', amount: '7200', months: 12, note: '示范工厂' }] } },
    });
    // Six sources over the network and one by file, two people.
    expect(await ask()).toEqual({ asked: 14, reused: 0, notAuthorized: 0 });
    expect(world.received).toEqual([]);
    await world.send();
    expect(world.received).toHaveLength(12);
    expect(world.questionsTo('demoSocialInsurance', mother.name)[0]).toMatchObject({
      asks: ['pension', 'basicPension', 'socialInsurance', 'wage'],
      person: mother,
    });
    const { lines, sources } = await report();
    expect(lines.map(({ key, declared, found, differs }) => [key, declared, found, differs])).toEqual(
      expect.arrayContaining([
        ['pension:m1', '0', '120000', true],
        ['marriage:m1', 'unmarried', 'unmarried', false],
        ['wage:m2', '60000', '60000', false],
      ]),
    );
    expect(lines.find(({ key }) => key === 'wage:m2')?.told).toEqual([
      { sourceName: '示范税务', asOfOn: '2026-03-08', value: '60000', note: '示范工厂' },
    ]);
    const states = sources.filter(({ by }) => by === 'http').map(({ state }) => state);
    expect(states.filter((state) => state === 'found')).toHaveLength(3);
    expect(states.filter((state) => state === 'nothing')).toHaveLength(9);
    await settle('pension:m1', true);
    const result = { leavesDoubt: false, summary: '示范：都查到了' };
    expect((await walk.refused('county', 'returnVerification', result)).code).toBe('sourcesOpen');
    const events = await world.cloud.database.select(
      `SELECT action FROM audit_entry WHERE action IN ('askedSources', 'sentQuestion') AND chain_id = ?`,
      [id],
    );
    expect(events).toHaveLength(13);
  });

  it('C03 keeps an answer as it was received, sealed', async () => {
    const { ask, line } = await world.requested();
    await ask();
    await world.send();
    const rawEnc = await world.storedAnswer((await line('m1', 'demoTax')).id);
    expect(rawEnc).not.toContain('示桂兰');
    expect(rawEnc).toBeTruthy();
  });

  it('B05 nothing leaves about somebody who took the authorization back between asking and sending', async () => {
    const { ask, draftId, son, line, walk, close, report } = await world.requested();
    await ask();
    await world.revoke(draftId, 'm2');
    await world.send();
    expect(world.questionsTo('demoTax', son.name)).toEqual([]);
    expect(await line('m2', 'demoTax')).toMatchObject({ state: 'notAuthorized', open: false, attempts: 0 });
    expect((await line('m1', 'demoTax')).state).toBe('nothing');
    expect(await ask()).toMatchObject({ asked: 0, notAuthorized: 1 });
    const open = (await report()).sources.filter((one) => one.open).map((one) => one.id);
    await close(open, '示范：银行的名单还没有回来，先按申报的算');
    await walk.act('county', 'returnVerification', { leavesDoubt: true, summary: '示范：儿子撤回了授权' });
  });

  it('B05 an answer that comes after the authorization was taken back leaves nothing', async () => {
    const { ask, draftId, line, report } = await world.requested({
      son: { tells: { demoTax: [{ kind: 'wage', amount: '99', months: 1 }] }, faults: { demoTax: 'slow' } },
    });
    await ask();
    const sending = world.send();
    const arrived = async () => world.questionsTo('demoTax', '示小生').length > 0;
    while (!(await arrived())) await new Promise((resolve) => setTimeout(resolve, 5));
    await world.revoke(draftId, 'm2');
    await sending;
    world.cloud.clock.advanceMilliseconds(3_600_000);
    await world.send();
    expect(await line('m2', 'demoTax')).toMatchObject({ state: 'notAuthorized' });
    expect((await report()).lines.map(({ key }) => key)).not.toContain('wage:m2');
    expect(await world.storedAnswer((await line('m2', 'demoTax')).id)).toBeNull();
  });

  it('C03 what can’t be used is shown as what it is: unreadable, another name, a number nobody knows', async () => {
    const { ask, line, close, report } = await world.requested({
      mother: { faults: { demoMarket: 'malformed', demoCivil: 'misnamed', demoSocialInsurance: 'missing' } },
    });
    await ask();
    await world.send();
    const malformed = await line('m1', 'demoMarket');
    const misnamed = await line('m1', 'demoCivil');
    expect(malformed).toMatchObject({ state: 'malformed', open: true });
    expect(misnamed).toMatchObject({ state: 'mismatch', open: true, asOfOn: '2026-03-08' });
    expect(await line('m1', 'demoSocialInsurance')).toMatchObject({ state: 'personUnknown', open: false });
    expect((await report()).lines).toEqual([]);
    const before = (await report()).openSources;
    const after = await close([malformed.id, misnamed.id], '示范：打电话问过，没有登记');
    expect(before - after.openSources).toBe(2);
    expect(after.sources.find(({ id }) => id === misnamed.id)?.closed).toEqual({
      reason: '示范：打电话问过，没有登记',
      byName: '示范县局',
    });
  });

  it('C03 two departments that contradict each other both stand in the report, with their days', async () => {
    const { ask, report, settle } = await world.requested({
      son: {
        tells: {
          demoSocialInsurance: [{ kind: 'wage', amount: '600.00', months: 1 }],
          demoTax: [{ kind: 'wage', amount: '9600.00', months: 12 }],
        },
      },
    });
    await ask();
    await world.send();
    const line = (await report()).lines.find(({ key }) => key === 'wage:m2')!;
    expect(line).toMatchObject({ contradicting: true, differs: true, found: '80000', canTake: true });
    expect(line.told.map(({ sourceName, value, asOfOn }) => [sourceName, value, asOfOn]).sort()).toEqual([
      ['示范社保', '60000', '2026-03-08'],
      ['示范税务', '80000', '2026-03-08'],
    ]);
    expect((await settle('wage:m2', false, '示范：厂里证明是六百')).openDifferences).toBe(0);
  });

  it('C03 a difference that changes no figure by itself can only be explained', async () => {
    const { ask, report, settle, id, officer } = await world.requested({
      mother: { tells: { demoCivil: [{ kind: 'death', value: 'dead', note: '2026-01-05' }] } },
    });
    await ask();
    await world.send();
    expect((await report()).lines).toMatchObject([{ key: 'death:m1', canTake: false, found: 'dead', differs: true }]);
    const body = { key: 'death:m1', take: true };
    const refused = await world.cloud.refusal(settleDifference, { params: { id }, body }, await officer());
    expect(refused.code).toBe('invalidInput');
    expect((await settle('death:m1', false, '示范：本人到场，登记有误')).openDifferences).toBe(0);
  });
});
