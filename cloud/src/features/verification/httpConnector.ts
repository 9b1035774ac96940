import type { ReadableStreamDefaultReader } from 'node:stream/web';
import { Inject, Singleton } from '@midwayjs/core';
import { Settings } from '../../platform/settings/settings';
import type { Connector, Question, Reply } from './connector';

const mostBytes = 1024 * 1024;

/** A department that answers over the network; docs/sources.md says in which form. */
@Singleton()
export class HttpConnector implements Connector {
  @Inject() private readonly settings!: Settings;

  async ask(question: Question): Promise<Reply> {
    const connection = this.settings.sources[question.sourceCode];
    if (!connection) return { kind: 'unreachable' };
    const { requestId, caseNumber, kinds, authorizedOn, name, idNumber } = question;
    const body = { requestId, caseNumber, asks: kinds, authorizedOn, person: { name, idNumber } };
    try {
      const response = await fetch(connection.address, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${connection.credential}`,
          // The same question sent twice after a lost answer is one question.
          'idempotency-key': requestId,
        },
        redirect: 'error',
        signal: AbortSignal.timeout(connection.patienceMilliseconds),
      });
      if (response.status >= 500 || response.status === 429) return { kind: 'serverError' };
      if (!response.ok) return { kind: 'refused' };
      return await answerIn(response);
    } catch (error) {
      return { kind: isTimeout(error) ? 'timeout' : 'unreachable' };
    }
  }
}

/** The body as text, as far as we are willing to read. */
async function answerIn(response: Response): Promise<Reply> {
  const pieces: Uint8Array[] = [];
  const reader = response.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  let read = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    read += piece.value.byteLength;
    if (read > mostBytes) {
      await reader?.cancel();
      return { kind: 'tooLong' };
    }
    pieces.push(piece.value);
  }
  return { kind: 'answered', raw: Buffer.concat(pieces).toString('utf8') };
}

const isTimeout = (error: unknown) => (error as { name?: unknown }).name === 'TimeoutError';
