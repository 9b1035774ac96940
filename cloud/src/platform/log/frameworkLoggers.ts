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
    const error = (first: unknown): void => {
      const code = brokenOffCode(first);
      if (code === undefined) log.error('framework.error', first);
      else log.info('client.brokeOff', { code });
    };
    this.quiet = { debug: nothing, info: nothing, warn, error };
  }

  override createLogger(name: string): FrameworkLogger {
    (this as unknown as { instance: Map<string, FrameworkLogger> }).instance.set(name, this.quiet);
    return this.quiet;
  }
}

/** A stranger who sends garbage, sends too slowly or goes away in the middle is no fault of ours, and must not be able to sound an alarm. */
function brokenOffCode(error: unknown): string | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^(HPE_\w+|ECONNRESET|ECONNABORTED|EPIPE)$/.test(code)) return code;
  if (message === 'Request timeout') return 'ERR_HTTP_REQUEST_TIMEOUT';
  return typeof message === 'string' && message.startsWith('Parse Error') ? 'HPE' : undefined;
}
