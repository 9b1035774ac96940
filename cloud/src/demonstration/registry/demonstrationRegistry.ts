import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { SourceConnections } from '../../platform/settings/sourceSettings';
import { registeredPeople } from './registeredPeople';
import type { Fault, RegisteredPerson } from './registeredPerson';

/** The sources that packs of the demonstration name and that this service answers for. */
const sourceCodes = [
  'demoSocialInsurance',
  'demoTax',
  'demoMarket',
  'demoProperty',
  'demoCivil',
  'demoDisability',
] as const;
const credential = 'made-for-a-demonstration';
const tooLateTries = 2;

/** A question as docs/sources.md has it. */
interface Asked {
  requestId: string;
  asks: string[];
  person: { name: string; idNumber: string };
}

interface Options {
  todayOn: () => PlainDate;
  people?: readonly RegisteredPerson[];
  /** How long an answer is waited for, and how long a slow one takes. */
  patienceMilliseconds?: number;
  slowMilliseconds?: number;
}

/**
 * Departments that answer over the network as real ones do, with invented people: right, slow, wrong or not at all. For a
 * demonstration and for tests, on this machine alone; settings of production refuse its address.
 */
export class DemonstrationRegistry {
  /** Every question that came, in order. */
  readonly received: (Asked & { source: string; authorization: string })[] = [];
  private readonly tries = new Map<string, number>();
  private readonly server: Server;
  private readonly people: Map<string, RegisteredPerson>;

  private constructor(private readonly options: Options) {
    this.people = new Map((options.people ?? registeredPeople).map((person) => [person.idNumber, person]));
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
  }

  /** Listens on a free port of 127.0.0.1; doesn't keep the program alive. */
  static async start(options: Options): Promise<DemonstrationRegistry> {
    const registry = new DemonstrationRegistry(options);
    registry.server.unref();
    await new Promise<void>((resolve, reject) => {
      registry.server.once('error', reject);
      registry.server.listen(0, '127.0.0.1', resolve);
    });
    return registry;
  }

  /** How the cloud reaches each source here. */
  get connections(): SourceConnections {
    const { port } = this.server.address() as AddressInfo;
    const { patienceMilliseconds = 3_000 } = this.options;
    return Object.fromEntries(
      sourceCodes.map((code) => [
        code,
        { address: `http://127.0.0.1:${port}/${code}`, credential, patienceMilliseconds },
      ]),
    );
  }

  /** Another person in the registers, or another record of one. */
  register(person: RegisteredPerson): void {
    this.people.set(person.idNumber, person);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const source = (request.url ?? '/').slice(1);
    if (request.headers.authorization !== `Bearer ${credential}`) return send(response, 401, { error: 'unauthorized' });
    if (request.method !== 'POST') return send(response, 405, { error: 'method' });
    const asked = (await json(request)) as Asked;
    this.received.push({ ...asked, source, authorization: request.headers.authorization });
    const person = this.people.get(asked.person.idNumber);
    const fault = person?.faults?.[source];
    if (fault === 'slow' && this.tryOf(asked.requestId) <= tooLateTries)
      await pause(this.options.slowMilliseconds ?? 5_000, undefined, { ref: false });
    if (fault === 'cut') return void request.socket.destroy();
    if (fault === 'erroring') return send(response, 500, { error: 'internal' });
    if (fault === 'malformed') return send(response, 200, '<html><body>系统维护中</body></html>');
    return send(response, 200, this.reply(asked, source, person, fault));
  }

  private tryOf(requestId: string): number {
    const tries = (this.tries.get(requestId) ?? 0) + 1;
    this.tries.set(requestId, tries);
    return tries;
  }

  private reply(asked: Asked, source: string, person: RegisteredPerson | undefined, fault: Fault | undefined) {
    const about = { requestId: asked.requestId, asOf: addDays(this.options.todayOn(), -1) };
    if (fault === 'missing') return { ...about, status: 'unknownPerson' };
    const name = fault === 'misnamed' ? `${person?.name}（曾用名）` : (person?.name ?? asked.person.name);
    const items = (person?.tells?.[source] ?? []).filter(({ kind }) => asked.asks.includes(kind));
    const known = { name, idNumber: asked.person.idNumber };
    return { ...about, status: items.length > 0 ? 'found' : 'nothing', person: known, items };
  }
}

function send(response: ServerResponse, status: number, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(text);
}
