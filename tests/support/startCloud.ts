import type { Server } from 'node:http';
import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Sessions } from '../../cloud/src/platform/auth/sessions';
import { TestClock } from '../../cloud/src/platform/clock/testClock';
import type { Database } from '../../cloud/src/platform/database/database';
import { Log } from '../../cloud/src/platform/log/log';
import { OutboxWorker } from '../../cloud/src/platform/outbox/outboxWorker';
import { Schedule } from '../../cloud/src/platform/schedule/schedule';
import { readSettings } from '../../cloud/src/platform/settings/readSettings';
import { startCloud as startProgram, type StartOptions } from '../../cloud/src/startCloud';
import { callEndpoint, requestEndpoint, type CallOptions } from './callEndpoint';
import { CallRefused } from './callRefused';
import { programAccount } from './programAccount';
import { makeTestDatabase } from './testDatabase';

export interface TestCloudOptions extends Omit<StartOptions, 'clock' | 'log'> {
  /** Settings as an operator would give them, besides the usual ones of a test. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The time it begins at; Monday 2 March 2026, 9 o'clock in Shanghai, unless told. */
  readonly at?: string;
  /** On a server: with an account that may do no more than the program needs, after another has migrated. */
  readonly leastRights?: boolean;
}

export type Who =
  { readonly kind: 'resident'; readonly accountId: string } | { readonly kind: 'staff'; readonly staffId: string };

/** The whole program in this process, on an empty database of the kind the project tests on. */
export interface RunningCloud {
  readonly url: string;
  readonly server: Server;
  readonly clock: TestClock;
  readonly database: Database;
  readonly dataDir: string;
  /** Lines of the log so far. */
  readonly logged: readonly string[];
  get<T>(type: abstract new (...args: never[]) => T): T;
  call<E extends Endpoint>(endpoint: E, input: EndpointCall<E>, options?: CallOptions): Promise<EndpointAnswer<E>>;
  /** The refusal of a call that must not succeed; its input may be of any form. */
  refusal(endpoint: Endpoint, input: unknown, options?: CallOptions): Promise<CallRefused>;
  /** The plain answer, for headers and bytes. */
  request(endpoint: Endpoint, input: unknown, options?: CallOptions): Promise<Response>;
  /** A session as signing in would have given it. */
  tokenFor(who: Who): Promise<string>;
  drainOutbox(): Promise<number>;
  runScheduled(): Promise<string[]>;
  stop(): Promise<void>;
}

/** Starts the program; `stop` it in `afterAll`. */
export async function startCloud(options: TestCloudOptions = {}): Promise<RunningCloud> {
  const place = await makeTestDatabase();
  const clock = new TestClock();
  clock.set(options.at ?? '2026-03-02T09:00:00+08:00');
  const logged: string[] = [];
  const settings = readSettings({
    DATA_DIR: place.dataDir,
    DATABASE_URL: place.url === undefined ? '' : options.leastRights ? await programAccount(place.url) : place.url,
    PORT: '0',
    MODE: 'demonstration',
    ...options.settings,
  });
  const { settings: _, at: __, leastRights: ___, ...rest } = options;
  const log = new Log(settings.logLevel, (line) => logged.push(line));
  const program = await startProgram(settings, { background: false, ...rest, clock, log }).catch(
    async (error: unknown) => {
      await place.drop();
      throw error;
    },
  );
  return {
    url: program.url,
    server: program.server,
    clock,
    database: program.database,
    dataDir: place.dataDir,
    logged,
    get: (type) => program.get(type),
    call: (endpoint, input, callOptions) => callEndpoint(program.url, endpoint, input, callOptions),
    request: (endpoint, input, callOptions) => requestEndpoint(program.url, endpoint, input, callOptions),
    refusal: (endpoint, input, callOptions) =>
      refusalOf(callEndpoint(program.url, endpoint, input as never, callOptions)),
    async tokenFor(who) {
      const subjectId = who.kind === 'staff' ? who.staffId : who.accountId;
      return (await program.get(Sessions).issue(who.kind, subjectId)).token;
    },
    drainOutbox: () => program.get(OutboxWorker).drain(),
    runScheduled: () => program.get(Schedule).runDue(),
    async stop() {
      await program.stop(2_000);
      await place.drop();
    },
  };
}

async function refusalOf(call: Promise<unknown>): Promise<CallRefused> {
  try {
    await call;
  } catch (error) {
    if (error instanceof CallRefused) return error;
    throw error;
  }
  throw new Error('the call was expected to be refused, but succeeded');
}
