import { Agent, request } from 'node:http';
import type { RawCall } from './malformedCall';

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** What came back; status 0 where the connection was cut without a word, with the code of the error as text. */
export interface RawAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly text: string;
}

/** Sends a request as it stands, without mending it as `fetch` would. */
export function sendRaw(url: string, { method, path, headers, body }: RawCall): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const length = body === undefined ? {} : { 'Content-Length': String(body.length) };
  return new Promise((resolve) => {
    const outgoing = request({ agent, hostname, port, method, path, headers: { ...headers, ...length } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('error', (error) => resolve(cut(error)));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          contentType: answer.headers['content-type'] ?? '',
          text: Buffer.concat(pieces).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', (error) => resolve(cut(error)));
    outgoing.end(body);
  });
}

const cut = (error: NodeJS.ErrnoException): RawAnswer => ({ status: 0, contentType: '', text: error.code ?? '' });
