import { destroyGlobalApplicationContext, initializeGlobalApplicationContext, MidwayContainer } from '@midwayjs/core';
import { Framework } from '@midwayjs/koa';
import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CloudConfiguration } from './configuration';
import { bindings, features } from './features';
import { NobodyKnown } from './platform/auth/nobodyKnown';
import { PrincipalSource } from './platform/auth/principalSource';
import { Clock } from './platform/clock/clock';
import { BlindIndex } from './platform/crypto/blindIndex';
import { FieldCipher } from './platform/crypto/fieldCipher';
import { mayMoreThanNeeded } from './platform/database/accountRights';
import { Database } from './platform/database/database';
import { migrate } from './platform/database/migrate';
import { openDatabase } from './platform/database/openDatabase';
import { BuiltSites } from './platform/http/builtSites';
import { connectionLimits, limitedServer, type ConnectionLimits } from './platform/http/connectionLimits';
import { drain } from './platform/http/drain';
import type { Site } from './platform/http/site';
import { FrameworkLoggers } from './platform/log/frameworkLoggers';
import { Log } from './platform/log/log';
import { MetricsServer } from './platform/metrics/metricsServer';
import { OutboxWorker } from './platform/outbox/outboxWorker';
import { Schedule } from './platform/schedule/schedule';
import { Settings } from './platform/settings/settings';
import { checkInstallation } from './platform/system/checkInstallation';
import { Readiness } from './platform/system/readiness';
import { platformClasses } from './platform/platformClasses';
import {
  provideBinding,
  provideObject,
  type Binding,
  type ProviderClass,
  type StartTask,
  type StartTaskClass,
} from './platform/wiring';

/** From the sources as well as from the compiled program. */
const repository = join(__dirname, __dirname.endsWith(join('dist', 'src')) ? '../../..' : '../..');
const ownSites: readonly Site[] = [
  { prefix: '/desk/', folder: join(repository, 'cloud/workbench/dist') },
  { prefix: '/', folder: join(repository, 'miniprogram/dist/h5') },
];
const nobodyYet: Binding = [PrincipalSource, NobodyKnown];

export interface StartOptions {
  readonly clock?: Clock;
  readonly log?: Log;
  /** Whether the outbox and repeated work run by themselves; tests run them by hand. */
  readonly background?: boolean;
  /** More classes and bindings than the program's own. */
  readonly features?: readonly ProviderClass[];
  readonly bindings?: readonly Binding[];
  /** How long connections may be held; tests are less patient. */
  readonly connectionLimits?: ConnectionLimits;
  /** Other sites than those this repository builds. */
  readonly sites?: readonly Site[];
  /** Done once after migrating and before serving, in order. */
  readonly startTasks?: readonly StartTaskClass[];
}

/** A program that serves. */
export interface StartedCloud {
  /** `http://host:port` it listens on. */
  readonly url: string;
  readonly server: Server;
  readonly database: Database;
  get<T>(type: abstract new (...args: never[]) => T): T;
  /** Answers what it has begun, then lets go of everything. */
  stop(longestMilliseconds?: number): Promise<void>;
}

/** Migrates the database, wires everything, serves. Throws when a setting, the database or the port can't be used. */
export async function startCloud(settings: Settings, options: StartOptions = {}): Promise<StartedCloud> {
  const log = options.log ?? new Log(settings.logLevel);
  const clock = options.clock ?? new Clock();
  const database = openDatabase(settings.database);
  try {
    const migrated = await migrate(database);
    if (migrated.length > 0) log.info('database.migrated', { count: migrated.length, last: migrated.at(-1) });
    await checkInstallation(database, settings.mode, clock);
    if (settings.mode === 'production' && (await mayMoreThanNeeded(database))) log.warn('database.accountMayMore');
    const container = new MidwayContainer();
    provideObject(container, Settings, settings);
    provideObject(container, Log, log);
    provideObject(container, Clock, clock);
    provideObject(container, Database, database);
    provideObject(container, BuiltSites, new BuiltSites(options.sites ?? ownSites));
    provideObject(container, FieldCipher, new FieldCipher(settings.keys.field));
    provideObject(container, BlindIndex, new BlindIndex(settings.keys.blindIndex));
    return await serve(container, settings, options);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serve(container: MidwayContainer, settings: Settings, options: StartOptions): Promise<StartedCloud> {
  const limits = options.connectionLimits ?? connectionLimits;
  const classes = [...platformClasses, ...features, ...(options.features ?? [])];
  for (const type of classes) container.bindClass(type);
  for (const binding of [nobodyYet, ...bindings, ...(options.bindings ?? [])]) await provideBinding(container, binding);
  await initializeGlobalApplicationContext({
    appDir: __dirname,
    baseDir: __dirname,
    imports: [CloudConfiguration],
    moduleDetector: false,
    applicationContext: container,
    moduleLoadType: 'commonjs',
    loggerFactory: new FrameworkLoggers(container.get(Log)),
    globalConfig: {
      // The framework asks for a key to sign cookies with; none are set.
      keys: randomBytes(32).toString('base64'),
      koa: {
        serverOptions: limitedServer(limits),
        proxy: settings.trustedProxies > 0,
        maxIpsCount: settings.trustedProxies,
      },
    },
  });
  for (const type of classes) await container.getAsync(type as never);
  for (const task of options.startTasks ?? []) {
    container.bindClass(task);
    await (await container.getAsync<StartTask>(task as never)).run();
  }
  const server = container.get<Framework>(Framework as never).getServer();
  server.timeout = limits.silence;
  await listen(server, settings.port, settings.host);
  const metricsServer = container.get(MetricsServer);
  await metricsServer.start();
  const worker = container.get(OutboxWorker);
  const schedule = container.get(Schedule);
  if (options.background ?? true) {
    worker.start();
    schedule.start();
  }
  const database = container.get(Database);
  const { port } = server.address() as AddressInfo;
  const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
  return {
    url: `http://${host}:${port}`,
    server,
    database,
    get: <T>(type: abstract new (...args: never[]) => T) => container.get<T>(type as never),
    async stop(longestMilliseconds = 25_000) {
      container.get(Readiness).beginStopping();
      await drain(server, longestMilliseconds);
      await worker.stop();
      await schedule.stop();
      await metricsServer.stop();
      await destroyGlobalApplicationContext(container);
      await database.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
