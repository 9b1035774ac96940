import { connect } from 'node:net';
import { Readable } from 'node:stream';
import type { ScannerAddress } from './scannerAddress';
import { ScannerAway } from './scannerAway';

export interface ClamdPatience {
  /** Until the connection stands. */
  readonly connectMilliseconds: number;
  /** From then until the whole answer is there, sending included. */
  readonly answerMilliseconds: number;
}

const mostAnswerBytes = 4096;

/**
 * Sends a question, no faster than it is taken, and reads the one answer, which ends with a zero byte. Throws ScannerAway where
 * it does not come in time or not whole.
 */
export function askClamd(
  address: ScannerAddress,
  question: AsyncIterable<Buffer> | Iterable<Buffer>,
  { connectMilliseconds, answerMilliseconds }: ClamdPatience,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ ...address, noDelay: true });
    const sending = Readable.from(question, { highWaterMark: 1 });
    let answer = Buffer.alloc(0);
    const away = (reason: string): void => {
      end();
      reject(new ScannerAway(reason));
    };
    let timer = setTimeout(() => away('it takes no connection in time'), connectMilliseconds);
    const end = (): void => {
      clearTimeout(timer);
      sending.destroy();
      socket.destroy();
    };
    socket.on('connect', () => {
      clearTimeout(timer);
      timer = setTimeout(() => away('it does not answer in time'), answerMilliseconds);
      sending.pipe(socket, { end: false });
    });
    socket.on('data', (piece: Buffer) => {
      answer = Buffer.concat([answer, piece]);
      const at = answer.indexOf(0);
      if (at < 0 && answer.length > mostAnswerBytes) return away('it answers something else');
      if (at < 0) return;
      end();
      resolve(answer.toString('latin1', 0, at));
    });
    socket.on('error', (error: NodeJS.ErrnoException) => away(error.code ?? 'the line broke'));
    socket.on('close', () => away('it hung up'));
  });
}
