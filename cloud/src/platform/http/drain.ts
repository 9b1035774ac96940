import type { Server, ServerResponse } from 'node:http';
import { Server as Listener } from 'node:net';

/** Callers that keep a connection take it up again within this time, if they are busy at all. */
const idleMilliseconds = 10_000;
/** Who wants the end sooner than this does not wait for callers who may come back. */
const hurriedMilliseconds = 15_000;

/**
 * Takes no more connections and waits for answers that are under way. A connection that is kept is closed with its next
 * answer, not while a request may be on its way to us; those that stay idle are closed after a while. What is left after
 * the longest time is cut.
 */
export function drain(server: Server, longestMilliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    let sweep: NodeJS.Timeout | undefined;
    const idle = setTimeout(
      () => {
        server.closeIdleConnections();
        sweep = setInterval(() => server.closeIdleConnections(), 100);
      },
      longestMilliseconds > hurriedMilliseconds ? idleMilliseconds : 0,
    );
    const cut = setTimeout(() => server.closeAllConnections(), longestMilliseconds);
    server.prependListener('request', (_request: unknown, response: ServerResponse) => {
      response.shouldKeepAlive = false;
    });
    // The close of HTTP's own server would close idle connections at once.
    Listener.prototype.close.call(server, () => {
      for (const timer of [idle, cut]) clearTimeout(timer);
      clearInterval(sweep);
      resolve();
    });
  });
}
