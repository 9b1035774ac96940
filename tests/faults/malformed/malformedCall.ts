import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { bodyOf, hostilePieces } from '../hostileValues';
import { sampleOf, type JsonSchema } from './sampleOf';
import type { SeededChance } from './seededChance';
import { spoilBytes, spoilValue } from './spoil';

/** A request as it goes over the line. */
export interface RawCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

type Fields = Record<string, unknown>;

/** Input that gets far into an endpoint, where one is known. */
export interface GoodInput {
  readonly params?: Fields;
  readonly query?: Fields;
  readonly label?: string;
  readonly body?: unknown;
}

/** Far more than any body may have; beyond 64 MiB the server cuts the connection, as it should, and there is no answer. */
const mostBytes = 12_000_000;
const otherMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND', 'SEARCH'];
const contentTypes = ['application/json', 'text/plain', 'application/xml', 'multipart/form-data', 'application/json;a'];
const keys = ['short', 'k'.repeat(129), 'with blank in it', "';--;--;--", 'constructor', '0123456789abcdef'];
const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'X-HTTP-Method-Override': 'DELETE' },
  { 'X-Forwarded-For': "127.0.0.1, ' OR 1=1" },
  { Host: 'evil.example' },
  { 'X-Forwarded-Host': 'evil.example', 'X-Original-URL': '/api/admin/staff' },
  { Range: 'bytes=0-1,5-' },
  { Expect: '100-continue' },
  { 'Accept-Encoding': 'br;q=9,*;q=-1' },
  { 'If-None-Match': '"' },
  { Origin: 'null' },
  { Cookie: 'session=a; __proto__=b' },
  { 'X-Request-Id': '../../etc/passwd' },
  { 'Content-Encoding': 'deflate' },
];
const authorizations = ['Bearer', 'Bearer a', `Bearer ${'a'.repeat(43)}`, 'Basic YTpi', `Bearer ${'b'.repeat(5000)}`];
/** Ways of writing a path that some servers read as another. */
const pathTricks: readonly ((path: string) => string)[] = [
  (path) => `${path}/`,
  (path) => path.replace('/api/', '/api//'),
  (path) => path.replace('/api/', '/API/'),
  (path) => path.replace('/api/', '/api/./x/../'),
  (path) => `${path};a=b`,
  (path) => `${path}%00.png`,
  (path) => `${path}?%`,
  (path) => `${path}/..%2f..%2f`,
  (path) => `${path}.json`,
  (path) => `http://evil.example${path}`,
];

const schemas = new WeakMap<$ZodType, JsonSchema>();

function jsonSchemaOf(schema: $ZodType): JsonSchema {
  const known = schemas.get(schema) ?? (toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  schemas.set(schema, known);
  return known;
}

/** A call of an endpoint with one to three things wrong with it. */
export function malformedCall(endpoint: Endpoint, good: GoodInput, token: string, chance: SeededChance): RawCall {
  const draw = new Draw(endpoint, good, token, chance);
  for (let times = 1 + chance.below(3); times > 0; times -= 1) draw.spoil();
  return draw.call();
}

class Draw {
  private readonly params: Fields;
  private readonly query: [string, string][];
  private readonly headers: Record<string, string> = { 'Content-Type': 'application/json' };
  private body: unknown;
  private bytes: Buffer | undefined;
  private method: string;
  private trick: (path: string) => string = (path) => path;

  constructor(
    private readonly endpoint: Endpoint,
    good: GoodInput,
    token: string,
    private readonly chance: SeededChance,
  ) {
    this.method = endpoint.method;
    this.params = { ...good.params };
    this.query = Object.entries(good.query ?? {}).map(([name, value]) => [name, String(value)]);
    if (token) this.headers['Authorization'] = `Bearer ${token}`;
    if (endpoint.idempotent) this.headers['Idempotency-Key'] = `key-${chance.below(1e9)}-${chance.below(1e9)}`;
    const { body, label } = endpoint.input;
    if (label !== undefined) this.headers['X-Label'] = encodeURIComponent(good.label ?? '示范');
    if (body === 'stream') this.bytes = Buffer.from('示范,1\n', 'utf8');
    else if (body !== undefined)
      this.body = good.body === undefined || chance.oneIn(3) ? sampleOf(jsonSchemaOf(body), chance) : good.body;
  }

  spoil(): void {
    const { chance } = this;
    const ways = [
      ...(this.body === undefined ? [] : ['value', 'value', 'value', 'value', 'bytes']),
      ...(this.bytes === undefined ? [] : ['stream']),
      ...(Object.keys(this.params).length > 0 ? ['params'] : []),
      ...(this.endpoint.input.query === undefined ? [] : ['query', 'query']),
      ...(this.endpoint.input.label === undefined ? [] : ['label']),
      'headers',
      'rare',
    ];
    switch (chance.pick(ways)) {
      case 'value':
        this.body = spoilValue(this.body, chance);
        return;
      case 'bytes':
        this.bytes = spoilBytes(this.body, chance);
        return;
      case 'stream':
        this.bytes = spoilBytes({ text: '示范' }, chance);
        return;
      case 'params':
        this.params[chance.pick(Object.keys(this.params))] = { raw: chance.pick(hostilePieces) };
        return;
      case 'query':
        this.spoilQuery();
        return;
      case 'label':
        this.headers['X-Label'] = chance.pick(hostilePieces).replaceAll(/[^ -~]/g, encodeURIComponent);
        return;
      case 'headers':
        Object.assign(this.headers, this.oddHeader());
        return;
      default:
        this.spoilRarely();
    }
  }

  private spoilQuery(): void {
    const { chance } = this;
    const { query } = this.endpoint.input;
    const names = [...Object.keys(query ? (jsonSchemaOf(query).properties ?? {}) : {}), 'unknown', '__proto__', 'q[]'];
    this.query.push([chance.pick(names), chance.pick(hostilePieces)]);
  }

  private spoilRarely(): void {
    const { chance } = this;
    if (chance.oneIn(3)) this.method = chance.pick(otherMethods);
    else if (chance.oneIn(2)) this.trick = chance.pick(pathTricks);
    else this.headers['Authorization'] = chance.pick(authorizations);
  }

  private oddHeader(): Readonly<Record<string, string>> {
    const { chance } = this;
    if (chance.oneIn(3)) return { 'Content-Type': chance.pick(contentTypes) };
    return this.endpoint.idempotent && chance.oneIn(2)
      ? { 'Idempotency-Key': chance.pick(keys) }
      : chance.pick(oddHeaders);
  }

  call(): RawCall {
    const filled = this.endpoint.path.replace(/:(\w+)/g, (_, name: string) => pieceOf(this.params[name]));
    const search = this.query.map(([name, value]) => `${encodeURIComponent(name)}=${value}`).join('&');
    const path = this.trick(search ? `${filled}?${search}` : filled).replaceAll(/[^!-~]/g, encodeURIComponent);
    const noBody = this.method === 'GET' || this.method === 'HEAD' || this.method === 'TRACE';
    const body = noBody ? undefined : (this.bytes ?? (this.body === undefined ? undefined : bodyOf(this.body)));
    return { method: this.method, path, headers: this.headers, body: body?.subarray(0, mostBytes) };
  }
}

/** What is marked as raw goes into the address as it stands, wrong escapes and all. */
function pieceOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'raw' in value) return String(value.raw);
  return encodeURIComponent(String(value));
}
