import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { randomUUID } from 'node:crypto';
import { CallRefused } from './callRefused';

export interface CallOptions {
  readonly token?: string;
  /** A fresh one unless given, where the endpoint wants one. */
  readonly idempotencyKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The bytes of an endpoint whose body is a stream. */
  readonly bytes?: Buffer;
  /** Hangs up when it is raised. */
  readonly signal?: AbortSignal;
}

type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; label?: string; body?: unknown };

/** Makes the request of a contract over HTTP as a phone would; answers what came back, whatever it is. */
export async function requestEndpoint(
  url: string,
  endpoint: Endpoint,
  input: unknown,
  options: CallOptions = {},
): Promise<Response> {
  const { params = {}, query = {}, label, body } = (input ?? {}) as Parts;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  const search =
    given.length > 0
      ? `?${new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString()}`
      : '';
  const headers: Record<string, string> = { ...options.headers };
  if (label !== undefined) headers['X-Label'] ??= encodeURIComponent(label);
  if (options.token) headers['Authorization'] ??= `Bearer ${options.token}`;
  if (endpoint.idempotent) headers['Idempotency-Key'] ??= options.idempotencyKey ?? randomUUID();
  if (body !== undefined) headers['Content-Type'] ??= 'application/json';
  return fetch(`${url}${path}${search}`, {
    method: endpoint.method,
    headers,
    body: (options.bytes ?? (body === undefined ? undefined : JSON.stringify(body))) as RequestInit['body'],
    redirect: 'manual',
    ...(options.signal && { signal: options.signal }),
  });
}

/** Calls an endpoint with typed input; answers its typed output, or throws CallRefused. */
export async function callEndpoint<E extends Endpoint>(
  url: string,
  endpoint: E,
  input: EndpointCall<E>,
  options: CallOptions = {},
): Promise<EndpointAnswer<E>> {
  const response = await requestEndpoint(url, endpoint, input, options);
  if (!response.ok) throw await refusalIn(response);
  if (endpoint.output === 'none') return undefined as EndpointAnswer<E>;
  if (endpoint.output === 'binary') return Buffer.from(await response.arrayBuffer()) as unknown as EndpointAnswer<E>;
  return (await response.json()) as EndpointAnswer<E>;
}

async function refusalIn(response: Response): Promise<CallRefused> {
  const text = await response.text();
  try {
    const body = JSON.parse(text) as { code?: string; details?: Record<string, unknown> };
    return new CallRefused(response.status, body.code ?? 'none', body.details ?? {}, body);
  } catch {
    return new CallRefused(response.status, 'none', {}, text);
  }
}
