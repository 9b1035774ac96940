import { NetworkFailure, type HttpAnswer, type HttpRequest } from './httpTypes';

/** Sends one request from the browser. NetworkFailure where no answer came. */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), request.timeoutMs);
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      body: request.body,
      signal: stop.signal,
    });
    return { status: answer.status, text: await answer.text() };
  } catch {
    throw new NetworkFailure(stop.signal.aborted ? 'timeout' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}
