import { DefaultConsoleLoggerFactory } from '@midwayjs/core';
import type { Log } from './log';

type FrameworkLogger = ReturnType<DefaultConsoleLoggerFactory['createLogger']>;

/** Takes the framework's own log: what it warns of goes to ours as its event alone, the rest is not of interest. */
export class FrameworkLoggers extends DefaultConsoleLoggerFactory {
  private readonly quiet: FrameworkLogger;

  constructor(log: Log) {
    super();
    const nothing = (): void => undefined;
    const warn = (): void => log.warn('framework.warning');
    const error = (first: unknown): void => log.error('framework.error', first);
    this.quiet = { debug: nothing, info: nothing, warn, error };
  }

  override createLogger(name: string): FrameworkLogger {
    (this as unknown as { instance: Map<string, FrameworkLogger> }).instance.set(name, this.quiet);
    return this.quiet;
  }
}
