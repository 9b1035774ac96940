import { connect } from 'node:net';

/**
 * Sends bytes as they stand, past every client that would tidy them; answers what came back until the server closed
 * the connection, or until it was silent for a while.
 */
export function sendBytes(url: string, bytes: string | Buffer, silentMilliseconds = 1500): Promise<string> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(bytes));
    const end = (): void => {
      socket.destroy();
      resolve(Buffer.concat(pieces).toString('latin1'));
    };
    socket.setTimeout(silentMilliseconds, end);
    socket.on('data', (piece) => pieces.push(piece));
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** The status of each answer in what came back. */
export const statusesIn = (text: string): number[] =>
  [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((match) => Number(match[1]));
