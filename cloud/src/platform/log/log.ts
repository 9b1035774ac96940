import { Singleton } from '@midwayjs/core';
import { LineOutlet } from './lineOutlet';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

const mostWaitingBytes = 1024 * 1024;
let outlet: LineOutlet | undefined;

function standardError(): LineOutlet {
  const gap = (lines: number): string => lineOf('warn', 'log.linesLost', { lines });
  return (outlet ??= new LineOutlet(process.stderr, { mostWaitingBytes, gap }));
}

function lineOf(level: LogLevel, event: string, fields: LogFields): string {
  return JSON.stringify({ at: new Date().toISOString(), level, event, ...fields });
}

/**
 * One JSON object a line. Fields are chosen at each call and hold ids, codes and counts; personal data, request bodies
 * and query strings never go here.
 */
@Singleton()
export class Log {
  constructor(
    private readonly lowest: LogLevel = 'info',
    private readonly write: (line: string) => void = standardError().write,
  ) {}

  debug(event: string, fields: LogFields = {}): void {
    this.put('debug', event, fields);
  }

  info(event: string, fields: LogFields = {}): void {
    this.put('info', event, fields);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.put('warn', event, fields);
  }

  /** A fault of the program: the stack is kept, the message too, as neither holds input by our convention. */
  error(event: string, error: unknown, fields: LogFields = {}): void {
    this.put('error', event, { ...fields, ...describe(error) });
  }

  private put(level: LogLevel, event: string, fields: LogFields): void {
    if (order.indexOf(level) < order.indexOf(this.lowest)) return;
    this.write(lineOf(level, event, fields));
  }
}

function describe(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  return { error: error.name, code: typeof code === 'string' ? code : undefined, stack: safeStack(error) };
}

/** Database errors quote the values they choked on, so of those only the places in the code are kept. */
function safeStack(error: Error): string {
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const quotesValues =
    'sql' in error || 'parent' in error || /^(ER_|SQLITE_)/.test(String((error as { code?: unknown }).code));
  return (quotesValues ? places : [error.message, ...places]).slice(0, 12).join('\n');
}
