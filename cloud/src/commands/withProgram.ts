import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Log } from '../platform/log/log';
import { readSettings } from '../platform/settings/readSettings';
import { SettingsError } from '../platform/settings/settingsError';
import { startCloud } from '../startCloud';
import type { StartedCloud } from '../startCloud';

export type Print = (line: string) => void;

/**
 * Runs work with the whole program on the database that the environment names, beside a server or without one, and ends
 * it. Says settings that can't be used and refusals in `words`; answers the exit code: 0 done, 1 not.
 */
export async function withProgram(
  environment: NodeJS.ProcessEnv,
  print: Print,
  words: (refusal: DomainError) => string[],
  work: (program: StartedCloud) => Promise<void>,
): Promise<0 | 1> {
  let program: StartedCloud | undefined;
  try {
    // At any free port and without metrics: the server beside it has its own.
    const settings = readSettings({ ...environment, HOST: '127.0.0.1', PORT: '0', METRICS_PORT: '' });
    program = await startCloud(settings, { background: false, log: new Log('error') });
    await work(program);
    return 0;
  } catch (error) {
    if (error instanceof SettingsError) for (const problem of error.problems) print(`设置有问题：${problem}`);
    else if (error instanceof DomainError) for (const line of words(error)) print(line);
    else throw error;
    return 1;
  } finally {
    await program?.stop(1_000);
  }
}
