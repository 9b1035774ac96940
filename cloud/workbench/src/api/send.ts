import { readRefusal } from './readRefusal';
import { Refusal } from './refusal';
import { sessionEvents } from './sessionEvents';
import { tokenStore } from './tokenStore';

interface Sent {
  method: string;
  body?: BodyInit;
  contentType?: string;
  /** A text that goes with the bytes: the name of a file, say. */
  label?: string;
  idempotencyKey?: string;
  signal?: AbortSignal;
}

/** Sends one request with the session's token; throws a Refusal unless the server answers with success. */
export async function send(url: string, sent: Sent): Promise<Response> {
  const token = tokenStore.read();
  const headers = new Headers();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (sent.contentType) headers.set('Content-Type', sent.contentType);
  if (sent.label) headers.set('X-Label', encodeURIComponent(sent.label));
  if (sent.idempotencyKey) headers.set('Idempotency-Key', sent.idempotencyKey);
  const response = await reach(url, { method: sent.method, headers, body: sent.body, signal: sent.signal });
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => null);
  const refusal = readRefusal(response.status, body, response.headers.get('x-request-id'));
  const lost = refusal.code === 'notSignedIn' || refusal.code === 'sessionExpired';
  // Only the session that was refused is lost: another may have been opened meanwhile.
  if (lost && token !== null && tokenStore.read() === token) {
    tokenStore.drop();
    sessionEvents.lost();
  }
  throw refusal;
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, cache: 'no-store', credentials: 'same-origin' });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Refusal(0, 'offline');
  }
}
