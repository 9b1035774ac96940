import { randomUUID } from 'node:crypto';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { safeParse, type $ZodType } from 'zod/v4/core';
import { endpointsOfContracts } from '../security/endpointsOfContracts';
import { probes } from '../security/probes';
import { securityWorld, tokenOf } from '../security/securityWorld';
import type { SecurityWorld } from '../security/securityWorld';
import { admission } from '../security/verdicts';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { WechatStandIn } from '../support/wechatStandIn';
import { complaints } from './complaints';
import { goodBodies } from './goodBodies';
import { bodyOf, hostileBodies, hostilePieces, hostileTexts, hostileValues } from './hostileValues';

type Fields = Record<string, unknown>;
interface Good {
  params: Fields;
  query: Fields;
  label?: string;
  body: Fields | undefined;
}
interface Attempt {
  what: string;
  path: string;
  body?: Buffer;
  headers?: Record<string, string>;
  /** Nothing of this kind may be taken for good. */
  mustFail?: boolean;
}

/** What ends what the others need is asked last. */
const last = ['drafts.delete', 'signIn.out'];
/** Each call reckons with a password on purpose slowly; a fifth of the attempts will do. */
const slow = ['signIn.staff', 'staff.changePassword', 'staff.resetSecondFactor', 'staff.add'];
const endpoints = endpointsOfContracts();
const inOrder = [
  ...endpoints.filter(({ id }) => !last.includes(id)),
  ...endpoints.filter(({ id }) => last.includes(id)),
];

const fieldsOf = (schema: unknown): string[] =>
  Object.keys((schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {});

describe('bad input', () => {
  let wechat: WechatStandIn;
  let cloud: RunningCloud;
  let world: SecurityWorld;
  beforeAll(async () => {
    wechat = await WechatStandIn.start();
    cloud = await startCloud({ settings: wechat.environment });
    world = await securityWorld(cloud);
  }, 120_000);
  afterAll(async () => {
    await cloud.stop();
    await wechat.stop();
  });

  /** A call that gets as far as it can, and the session of somebody who may make it. */
  async function goodCall(endpoint: Endpoint): Promise<{ good: Good; token: string }> {
    const [probe] = probes[endpoint.id]?.(world) ?? [];
    const caller = world.callers.find(
      ({ actor }) => admission(endpoint, actor) === 'open' && (!probe || probe.expected(actor) === 'open'),
    );
    const { params = {}, query = {}, label, body } = (probe?.input ?? {}) as Partial<Good>;
    const good = { params, query, label, body: body ?? goodBodies[endpoint.id] };
    return { good, token: caller ? await tokenOf(cloud, caller.actor) : '' };
  }

  /** Sends one attempt as it stands; answers what is wrong with what came back. */
  async function complaintsAbout({ method, idempotent }: Endpoint, token: string, attempt: Attempt): Promise<string[]> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json', ...attempt.headers };
    if (token) headers['Authorization'] = `Bearer ${token}`;
    if (idempotent) headers['Idempotency-Key'] ??= randomUUID();
    const body = attempt.body as RequestInit['body'];
    const response = await fetch(cloud.url + attempt.path, { method, headers, body, redirect: 'manual' });
    const text = await response.text();
    const found = complaints(response.status, text, attempt.path + (attempt.body?.toString('utf8', 0, 4000) ?? ''));
    if (attempt.mustFail && response.status < 400) found.push(`taken for good: ${response.status}`);
    return found.map((complaint) => `${attempt.what}: ${complaint}`);
  }

  it('has a good body to start from for every endpoint that takes one', () => {
    const without = endpoints.filter(
      ({ id, input }) => input.body !== undefined && input.body !== 'stream' && !probes[id] && !goodBodies[id],
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it.each(inOrder.map((endpoint) => [endpoint.id, endpoint] as const))(
    '%s answers every kind of it with a code and a sentence, and tells nothing else',
    async (_, endpoint) => {
      const { good, token } = await goodCall(endpoint);
      const found: string[] = [];
      const attempts = attemptsAt(endpoint, good).filter((_, at) => !slow.includes(endpoint.id) || at % 5 === 0);
      for (const [at, attempt] of attempts.entries()) {
        // Attempts are counted by account; here it is the input that is looked at.
        if (at % 12 === 0) await cloud.database.execute('DELETE FROM rate_window');
        found.push(...(await complaintsAbout(endpoint, token, attempt)));
      }
      expect(found).toEqual([]);
      expect(cloud.logged.filter((line) => line.includes('request.fault'))).toEqual([]);
    },
    60_000,
  );
});

function addressOf({ path }: Endpoint, params: Fields, query: string): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  return query ? `${filled}?${query}` : filled;
}

function attemptsAt(endpoint: Endpoint, good: Good): Attempt[] {
  const query = new URLSearchParams(
    Object.entries(good.query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  const address = addressOf(endpoint, good.params, query);
  const body = good.body && bodyOf(good.body);
  return [
    ...inAddress(endpoint, good, query, body),
    ...(endpoint.input.body === undefined || endpoint.input.body === 'stream'
      ? []
      : inBody(endpoint, good.body ?? {}, address)),
    ...(endpoint.input.label === undefined ? [] : inLabel(address)),
    ...(endpoint.idempotent ? inKey(address, body) : []),
  ];
}

/** Each parameter of the path, and each of the query, in every wrong way. */
function inAddress(endpoint: Endpoint, good: Good, query: string, body: Buffer | undefined): Attempt[] {
  const names = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] ?? '');
  const paths = names.flatMap((name) =>
    hostilePieces.map((piece) => ({
      what: `${name} = ${piece.slice(0, 30)}`,
      path: addressOf(endpoint, { ...good.params, [name]: '@' }, query).replace('%40', () => piece),
      body,
    })),
  );
  const known = fieldsOf(endpoint.input.query);
  const queries = [...known, 'unknown'].flatMap((name) =>
    [...hostilePieces, '1&' + name + '=2', ''].map((piece) => ({
      what: `?${name} = ${piece.slice(0, 30)}`,
      path: `${addressOf(endpoint, good.params, '')}?${name}=${piece}`,
      body,
    })),
  );
  return [...paths, ...(known.length > 0 ? queries : [])];
}

/** The text beside a call, in every wrong way; as raw bytes a header takes no others. */
function inLabel(path: string): Attempt[] {
  return [...hostilePieces, '', '%', '%ff%fe', '%00', 'a'.repeat(7000)].map((piece) => ({
    what: `label = ${piece.slice(0, 30)}`,
    path,
    headers: { 'X-Label': piece.replaceAll(/[^ -~]/g, encodeURIComponent) },
  }));
}

/** The body as a whole, and each of its fields, in every wrong way. */
function inBody({ input }: Endpoint, good: Fields, path: string): Attempt[] {
  // Where nothing has to be told, what says nothing that is known is no fault: the prototype is left out.
  const mayBeEmpty = safeParse(input.body as $ZodType, {}).success;
  const whole = hostileBodies.map(({ what, bytes, headers }) => {
    const mustFail = !(mayBeEmpty && what === 'a prototype');
    return { what, path, body: bytes, headers, mustFail };
  });
  const fields = Object.keys(good).flatMap((name) =>
    hostileValues.map((value) => ({
      what: `${name} = ${shown(value)}`,
      path,
      body: bodyOf({ ...good, [name]: value }),
    })),
  );
  const without = Object.keys(good).map((name) => ({
    what: `no ${name}`,
    path,
    body: bodyOf({ ...good, [name]: undefined }),
  }));
  const more = { what: 'a field too many', path, body: bodyOf({ ...good, unknown: '@nested@' }) };
  return [...whole, ...fields, ...without, ...inside(good, path), more];
}

/** One level deeper, more sparsely: the fields of objects in a list. */
function inside(good: Fields, path: string): Attempt[] {
  return Object.entries(good).flatMap(([name, list]) => {
    const [item] = Array.isArray(list) ? (list as unknown[]) : [];
    if (typeof item !== 'object' || item === null) return [];
    return Object.keys(item).flatMap((inner) =>
      everySecond(hostileValues).map((value) => ({
        what: `${name}.0.${inner} = ${shown(value)}`,
        path,
        body: bodyOf({ ...good, [name]: [{ ...item, [inner]: value }] }),
      })),
    );
  });
}

const everySecond = <T>(values: readonly T[]): T[] => values.filter((_, at) => at % 2 === 0);

/** Keys of idempotency that are none. */
function inKey(path: string, body: Buffer | undefined): Attempt[] {
  return ['', 'short', 'a'.repeat(500), 'with blank here', ...hostileTexts.filter((text) => /^[!-~]+$/.test(text))]
    .filter((key) => !/^[!-~]{8,128}$/.test(key))
    .map((key) => ({
      what: `key ${key.slice(0, 20)}`,
      path,
      body,
      headers: { 'Idempotency-Key': key },
      mustFail: true,
    }));
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 30);
