import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { DemonstrationRegistry } from './demonstration/registry/demonstrationRegistry';
import { demonstrationClasses, demonstrationTasks } from './demonstration/demonstration';
import { Clock } from './platform/clock/clock';
import { TestClock } from './platform/clock/testClock';
import { Log } from './platform/log/log';
import { readSettings } from './platform/settings/readSettings';
import { Settings } from './platform/settings/settings';
import { SettingsError } from './platform/settings/settingsError';
import { startCloud, type StartedCloud } from './startCloud';

const settingsFault = 2;
const lastSecondsMilliseconds = 5_000;

/** Starts the program of this process and ends it on a signal, or when something went wrong that nobody expected. */
async function main(): Promise<void> {
  // Nothing of ours is said there; a library that speaks to a reader who is gone must not end the program.
  process.stdout.on('error', () => undefined);
  const settings = readSettings(process.env);
  const log = new Log(settings.logLevel);
  const demonstration =
    settings.mode === 'demonstration' ? { features: demonstrationClasses, startTasks: demonstrationTasks } : {};
  const clock = clockFor(settings);
  const cloud = await startCloud(await withRegistry(settings, clock), { clock, log, ...demonstration });
  log.info('cloud.ready', { url: cloud.url, mode: settings.mode, database: settings.database.dialect });
  endWith(cloud, log);
}

/** A demonstration asks invented departments about its invented people, at a free port of this machine. */
async function withRegistry(settings: Settings, clock: Clock): Promise<Settings> {
  if (settings.mode !== 'demonstration') return settings;
  const { connections } = await DemonstrationRegistry.start({ todayOn: () => clock.todayOn() });
  return new Settings({ ...settings, sources: { ...connections, ...settings.sources } });
}

/** A demonstration is filled on past days and may begin on another day than today, keeping the hour. */
function clockFor({ mode, todayOn }: Settings): Clock {
  if (mode !== 'demonstration') return new Clock();
  const clock = new TestClock();
  const realToday = plainDateInShanghai(new Date());
  clock.advanceMilliseconds(Date.parse(`${todayOn ?? realToday}T00:00:00Z`) - Date.parse(`${realToday}T00:00:00Z`));
  return clock;
}

function endWith(cloud: StartedCloud, log: Log): void {
  let ending = false;
  const end = (exitCode: number, longestMilliseconds?: number): void => {
    if (ending) return;
    ending = true;
    cloud.stop(longestMilliseconds).then(
      () => process.exit(exitCode),
      (error: unknown) => {
        log.error('cloud.stopFailed', error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      log.info('cloud.stopping', { signal });
      // Somebody at the keyboard does not wait for callers who may come back; a balancer's callers are waited for.
      if (signal === 'SIGINT') end(0, lastSecondsMilliseconds);
      else end(0);
    });
  }
  // After a fault nobody expected, the state of this process can't be trusted: answer what is under way and end.
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(fault, (error: unknown) => {
      log.error(`cloud.${fault}`, error);
      end(1, lastSecondsMilliseconds);
    });
  }
}

main().catch((error: unknown) => {
  if (error instanceof SettingsError)
    for (const problem of error.problems) process.stderr.write(`setting: ${problem}\n`);
  else
    process.stderr.write(
      `The cloud can't start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  process.exit(error instanceof SettingsError ? settingsFault : 1);
});
