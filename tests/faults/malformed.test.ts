import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { endpointsOfContracts } from '../security/endpointsOfContracts';
import { probes } from '../security/probes';
import { securityWorld, tokenOf } from '../security/securityWorld';
import type { Caller, SecurityWorld } from '../security/securityWorld';
import { admission } from '../security/verdicts';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { WechatStandIn } from '../support/wechatStandIn';
import { complaints } from './complaints';
import { goodBodies } from './goodBodies';
import { heapAfterCollection } from './malformed/heapAfterCollection';
import { malformedCall } from './malformed/malformedCall';
import type { GoodInput, RawCall } from './malformed/malformedCall';
import { SeededChance } from './malformed/seededChance';
import { sendRaw } from './malformed/sendRaw';

/** `npm run malformed` asks for a hundred thousand; what they reach is the same on both databases. */
const usually = process.env['TEST_DIALECT'] === 'mariadb' ? 600 : 3000;
const count = Number(process.env['MALFORMED_REQUESTS'] ?? usually);
const seed = Number(process.env['MALFORMED_SEED'] ?? 20_261_122);
const together = 6;
/** Each call reckons with a password on purpose slowly. */
const slow = ['signIn.staff', 'staff.changePassword', 'staff.resetSecondFactor', 'staff.add'];
/** What a heap may keep beside what it held after the first tenth: remembered statements and shapes, not requests. */
const mostGrowthMebibytes = 24;

const endpoints = endpointsOfContracts().filter(({ id }) => id !== 'drafts.delete');

describe('malformed requests over all routes', () => {
  let wechat: WechatStandIn;
  let cloud: RunningCloud;
  let world: SecurityWorld;
  let tables: RegExp;
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    wechat = await WechatStandIn.start();
    cloud = await startCloud({ settings: wechat.environment });
    world = await securityWorld(cloud);
    tables = await namesOfTables(cloud);
  }, 120_000);
  afterAll(async () => {
    await cloud.stop();
    await wechat.stop();
  });

  /** Somebody who gets into the endpoint most of the time, anybody at all otherwise; and a call they could make. */
  function callerAndInput(endpoint: Endpoint, chance: SeededChance): { caller: Caller; good: GoodInput } {
    const probe = chance.pick(probes[endpoint.id]?.(world) ?? [{ input: {}, expected: () => 'open' as const }]);
    const open = world.callers.filter(
      ({ actor }) => admission(endpoint, actor) === 'open' && probe.expected(actor) === 'open',
    );
    const caller = open.length > 0 && !chance.oneIn(5) ? chance.pick(open) : chance.pick(world.callers);
    const { params, query, body } = probe.input as GoodInput;
    return { caller, good: { params, query, body: body ?? goodBodies[endpoint.id] } };
  }

  async function tokenFor({ name, actor }: Caller): Promise<string> {
    const token = tokens.get(name) ?? (await tokenOf(cloud, actor));
    tokens.set(name, token);
    return token;
  }

  /** What is wrong with the answer to one call. */
  async function wrongWith(endpoint: Endpoint, caller: Caller, call: RawCall): Promise<string[]> {
    const { status, contentType, text } = await sendRaw(cloud.url, call);
    const sent = call.path + (call.body?.toString('utf8', 0, 500_000) ?? '');
    const found: string[] = [];
    if (status === 0) found.push(`no answer (${text})`);
    const bare = status === 0 || call.method === 'HEAD' || text === '';
    if (!bare && (status < 400 || contentType.startsWith('application/json')))
      found.push(...complaints(status, text, sent));
    else if (status >= 500) found.push(`status ${status}`);
    const named = status >= 400 ? tables.exec(text) : null;
    if (named && !sent.includes(named[0])) found.push(`names the table ${named[0]}`);
    const stranger = caller.actor.kind === 'anonymous' || caller.name.endsWith('otherCounty');
    for (const number of stranger ? world.numbersOfFirst : [])
      if (text.includes(number) && !sent.includes(number)) found.push('tells somebody’s number');
    return found.map(
      (what) =>
        `${endpoint.id} as ${caller.name}: ${what}: ${call.method} ${call.path.slice(0, 200)} of ${call.body?.length ?? 0} bytes`,
    );
  }

  it(`${count} of them from seed ${seed}: none a fault, none told what lies behind, nothing kept in memory`, async () => {
    const chance = new SeededChance(seed);
    const found: string[] = [];
    const heap: number[] = [];
    const statuses = new Map<number, number>();
    const tenth = Math.ceil(count / 10);
    for (let done = 0; done < count; done += together) {
      if (done % 60 === 0) await forgetAttempts(cloud);
      if (done % 600 === 0) tokens.clear();
      const batch = Array.from({ length: together }, () => {
        const drawn = chance.pick(endpoints);
        const endpoint = slow.includes(drawn.id) && !chance.oneIn(5) ? chance.pick(endpoints) : drawn;
        return { endpoint, ...callerAndInput(endpoint, chance), chance: new SeededChance(chance.below(2 ** 31)) };
      });
      const answers = batch.map(async ({ endpoint, caller, good, chance: own }) =>
        wrongWith(endpoint, caller, malformedCall(endpoint, good, await tokenFor(caller), own)),
      );
      found.push(...(await Promise.all(answers)).flat());
      found.push(...faultsLogged(cloud, statuses));
      if (found.length > 20) break;
      if (Math.floor(done / tenth) >= heap.length) heap.push(heapAfterCollection());
    }
    heap.push(heapAfterCollection());
    report(statuses, heap);
    expect(found).toEqual([]);
    expect(heap.at(-1)! - heap[1]!).toBeLessThan(mostGrowthMebibytes);
  }, 3_600_000);
});

/** Attempts are counted by account; here it is the input that is looked at. */
const forgetAttempts = (cloud: RunningCloud) => cloud.database.execute('DELETE FROM rate_window');

/** Reads the log since the last time, counts the answers in it, and lets go of it. */
function faultsLogged(cloud: RunningCloud, statuses: Map<number, number>): string[] {
  const lines = (cloud.logged as string[]).splice(0);
  for (const line of lines) {
    const { event, status } = JSON.parse(line) as { event: string; status?: number };
    if (event === 'request' && status) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  return lines.filter((line) => line.includes('"level":"error"'));
}

async function namesOfTables({ database }: RunningCloud): Promise<RegExp> {
  const sql =
    database.dialect === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table'`
      : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()`;
  const names = (await database.select<{ name: string }>(sql)).map(({ name }) => name);
  return new RegExp(`\\b(${names.filter((name) => name.includes('_')).join('|')})\\b`);
}

function report(statuses: Map<number, number>, heap: readonly number[]): void {
  if (process.env['MALFORMED_REQUESTS'] === undefined) return;
  const counted = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`);
  process.stdout.write(`answers by status  ${counted.join(', ')}\n`);
  process.stdout.write(`MiB after collection, each tenth  ${heap.map((size) => size.toFixed(1)).join(', ')}\n`);
}
