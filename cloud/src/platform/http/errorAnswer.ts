import { httpError } from '@midwayjs/core';
import type { Context, NextFunction } from '@midwayjs/koa';
import { errorWords } from '@twin-pledge/shared/copy/errors';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import { isDatabaseAway } from '../database/isDatabaseAway';
import type { Log } from '../log/log';
import { ScannerAway } from '../scanner/scannerAway';
import { VirusFound } from '../scanner/virusFound';
import { StorageAway } from '../storage/storageAway';
import { errorStatus } from './errorStatus';
import { methodsOf } from './endpointRegistry';

/** The one place where what was thrown becomes an answer. What is not an expected refusal tells only the request's id. */
export function errorAnswer(log: Log) {
  return async (koa: Context, next: NextFunction): Promise<void> => {
    try {
      await next();
    } catch (error) {
      if (error instanceof VirusFound) noteVirus(koa, log, error);
      if (error instanceof DomainError) answerRefusal(koa, error);
      else if (error instanceof httpError.NotFoundError) answerRefusal(koa, unknownRoute(koa));
      else if (isAway(error)) answerAway(koa, log, error);
      else answerFault(koa, log, error);
    }
  };
}

const isAway = (error: unknown): boolean =>
  error instanceof StorageAway || error instanceof ScannerAway || isDatabaseAway(error);

/** What an operator must hear of: what was found, in which request; the request's own line says who sent it, by id. */
function noteVirus(koa: Context, log: Log, { signature }: VirusFound): void {
  const requestId = koa.state['requestId'] as string;
  log.warn('security.virusFound', { requestId, endpoint: koa.state['endpointId'] as string | undefined, signature });
}

/** The framework throws where no route matches. */
function unknownRoute(koa: Context): DomainError {
  const methods = methodsOf(koa.path);
  if (methods.length === 0) return new DomainError('notFound');
  koa.set('Allow', methods.join(', '));
  return new DomainError('methodNotAllowed');
}

function answerRefusal(koa: Context, error: DomainError): void {
  const { code, details } = error;
  const retryAfterSeconds = details['retryAfterSeconds'];
  if (typeof retryAfterSeconds === 'number') koa.set('Retry-After', String(retryAfterSeconds));
  answer(koa, errorStatus(code), code, { details });
}

/** What the request needs is away for the moment: whoever asked may ask the same again. */
function answerAway(koa: Context, log: Log, error: unknown): void {
  const requestId = koa.state['requestId'] as string;
  log.error('request.away', error, { requestId, endpoint: (koa.state['endpointId'] as string | undefined) ?? null });
  answerRefusal(koa, new DomainError('unavailable', { retryAfterSeconds: 2 }));
}

function answerFault(koa: Context, log: Log, error: unknown): void {
  const requestId = koa.state['requestId'] as string;
  log.error('request.fault', error, { requestId, endpoint: (koa.state['endpointId'] as string | undefined) ?? null });
  answer(koa, 500, 'internal', { requestId });
}

function answer(koa: Context, status: number, code: ErrorCode | 'internal', rest: Record<string, unknown>): void {
  koa.remove('Content-Disposition');
  koa.state['refusal'] = code;
  koa.status = status;
  koa.type = 'application/json; charset=utf-8';
  koa.body = JSON.stringify({ code, message: errorWords(code), ...rest });
}
