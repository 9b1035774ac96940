import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { askSources } from '@twin-pledge/shared/contracts/verification/askSources';
import { listRequests } from '@twin-pledge/shared/contracts/verification/listRequests';
import { showReport } from '@twin-pledge/shared/contracts/verification/showReport';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { caseOffice, procedureWalk } from '../../../../tests/support/procedureWalk';
import { verificationWorld } from '../../../../tests/support/verificationWorld';
import type { VerificationWorld } from '../../../../tests/support/verificationWorld';

let world: VerificationWorld;
beforeAll(async () => {
  world = await verificationWorld();
});
beforeEach(async () => world.begin());
afterAll(async () => world.stop());

describe('requests for verification', () => {
  it('A05 nobody is asked about twice while an answer is good, not for another case either', async () => {
    const { ask, id, officer, mother } = await world.requested({
      mother: { tells: { demoSocialInsurance: [{ kind: 'pension', amount: '1200.00', months: 1 }] } },
    });
    await ask();
    await world.send();
    const first = world.received.length;
    expect(await ask()).toMatchObject({ asked: 0, reused: 0 });
    await world.send();
    expect(world.received).toHaveLength(first);
    const again = await submittedCase(world.cloud, world.office.handler, {
      members: [
        {
          id: 'm1',
          name: mother.name,
          relation: 'self',
          identity: { kind: 'residentId', number: mother.idNumber },
          occupation: 'atHome',
          maritalStatus: 'widowed',
          health: { status: 'ill' },
          legallyCapable: true,
        },
      ],
      hasIncome: false,
      incomes: [],
    });
    const walk = procedureWalk(world.cloud, world.office, again.id);
    await walk.accept();
    await walk.requestVerification();
    const answer = await world.cloud.call(askSources, { body: { caseIds: [again.id] } }, await officer());
    // Only the bank's list was never answered.
    expect(answer).toEqual({ asked: 1, reused: 6, notAuthorized: 0 });
    const { lines, sources } = await world.cloud.call(showReport, { params: { id: again.id } }, await officer());
    expect(lines).toMatchObject([{ key: 'pension:m1', found: '120000' }]);
    expect(sources.filter(({ reused }) => reused)).toHaveLength(6);
    world.cloud.clock.advanceDays(31);
    // All but the federation of the disabled, whose answers are good for longer.
    const { token } = await officer();
    expect(await world.cloud.call(askSources, { body: { caseIds: [id] } }, { token })).toMatchObject({ asked: 10 });
  });

  it('B06 asking, and the list of requests, open to nobody without the confidentiality agreement', async () => {
    const { id } = await world.requested();
    const { token } = await signedStaff(world.cloud, { roles: ['countyOfficer'], regionCode: '360281000000' });
    const call = { body: { caseIds: [id] } };
    expect((await world.cloud.refusal(askSources, call, { token })).code).toBe('confidentialityFirst');
    expect((await world.cloud.refusal(listRequests, { query: {} }, { token })).code).toBe('confidentialityFirst');
    const other = await caseOffice(world.cloud, '120115101000', '120115101203');
    expect((await world.cloud.refusal(askSources, call, { token: other.county.token })).code).toBe('notFound');
  });

  it('C03 A07 the request of the township of registration reaches the county’s list, due in 7 working days', async () => {
    const registration = { sameAsResidence: false, regionCode: '360281101201', kind: 'rural' as const };
    const { id, number } = await submittedCase(world.cloud, world.office.handler, { registration });
    const there = await signedStaff(world.cloud, { name: '示范户籍地', regionCode: '360281101000' });
    const walk = procedureWalk(world.cloud, world.office, id);
    await walk.accept();
    const officer = { token: await world.cloud.tokenFor({ kind: 'staff', staffId: world.office.county.staffId }) };
    const mine = async () => {
      const items = [];
      let after: string | undefined;
      do {
        const page = await world.cloud.call(listRequests, { query: { after } }, officer);
        items.push(...page.items);
        after = page.next ?? undefined;
      } while (after);
      return items.filter((item) => item.caseId === id);
    };
    expect(await mine()).toEqual([]);
    const queue = await world.cloud.call(listQueue, { body: { scope: 'all' } }, { token: there.token });
    const owed = queue.items.find((item) => item.caseId === id);
    expect(owed).toMatchObject({ kind: 'requestVerificationAtRegistration', within: 1, dueOn: '2026-03-10' });
    await procedureWalk(world.cloud, { ...world.office, handler: there }, id).requestVerification();
    expect(await mine()).toMatchObject([
      {
        caseNumber: number,
        within: 7,
        dueOn: '2026-03-18',
        late: false,
        persons: [{ memberId: 'm1' }, { memberId: 'm2' }],
      },
    ]);
    expect(await world.cloud.call(askSources, { body: { caseIds: [id] } }, officer)).toMatchObject({ asked: 14 });
  });
});
