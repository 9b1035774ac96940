import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { send } from '../platform/http';
import { NetworkFailure } from '../platform/httpTypes';
import { ApiError, type ApiErrorCode } from './apiError';
import { newKey } from './newKey';
import { urlOf, type CallParts } from './requestOf';
import { sessionToken } from '../platform/token';

interface Options {
  /** The key of a command that may have to be sent again; without it each call is a command of its own. */
  key?: string;
  timeoutMs?: number;
  /** Raw bytes, for endpoints whose body is a stream. */
  bytes?: ArrayBuffer;
}

const USUAL_TIMEOUT_MS = 20_000;

interface Refusal {
  code?: string;
  details?: Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(status: number, text: string): ApiError {
  const body = parsed(text) as (Refusal & { error?: Refusal }) | undefined;
  const told = body?.error ?? body;
  if (told?.code && status < 500) return new ApiError(told.code as ApiErrorCode, told.details ?? {});
  return new ApiError(status === 503 ? 'unavailable' : 'serverFault');
}

/**
 * Calls an endpoint as its contract says. ApiError with the server's code for a refusal, `offline` or `timeout` where
 * no answer came, `serverFault` for a fault there.
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: EndpointCall<E>,
  options: Options = {},
): Promise<EndpointAnswer<E>> {
  const parts = input as CallParts;
  const token = sessionToken();
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (endpoint.idempotent) headers['idempotency-key'] = options.key ?? newKey();
  const body = options.bytes ?? (parts.body === undefined ? undefined : JSON.stringify(parts.body));
  if (body !== undefined) headers['content-type'] = options.bytes ? 'application/octet-stream' : 'application/json';
  try {
    const url = API_ORIGIN + urlOf(endpoint, parts);
    const timeoutMs = options.timeoutMs ?? USUAL_TIMEOUT_MS;
    const answer = await send({ method: endpoint.method, url, headers, body, timeoutMs });
    if (answer.status >= 200 && answer.status < 300) return parsed(answer.text) as EndpointAnswer<E>;
    throw refusal(answer.status, answer.text);
  } catch (error) {
    throw error instanceof NetworkFailure ? new ApiError(error.reason) : error;
  }
}
