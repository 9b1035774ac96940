import { createWriteStream } from 'node:fs';
import { get } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** How somebody at the other end reads: so many bytes, then a wait, again and again; and not at all for a while. */
export interface SlowReading {
  readonly bytes: number;
  readonly pauseMs: number;
  /** Once, after the first bytes. */
  readonly standstillMs: number;
}

export interface Downloaded {
  readonly bytes: number;
  readonly seconds: number;
}

/** Takes a file from the API and writes it to the disk; throws for any answer but 200, and for one that breaks off. */
export async function download(url: URL, token: string, path: string, slow?: SlowReading): Promise<Downloaded> {
  const begun = performance.now();
  const response = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
    get(url, { headers: { authorization: `Bearer ${token}` } }, resolve).once('error', reject);
  });
  if (response.statusCode !== 200) throw new Error(`answered ${response.statusCode}`);
  let [bytes, sincePause, stood] = [0, 0, false];
  const reader = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      sincePause += chunk.length;
      if (slow && !stood) {
        stood = true;
        await pause(slow.standstillMs);
      }
      if (slow && sincePause >= slow.bytes) {
        sincePause = 0;
        await pause(slow.pauseMs);
      }
      yield chunk;
    }
  };
  await pipeline(response, reader, createWriteStream(path));
  if (!response.complete) throw new Error('the answer broke off');
  return { bytes, seconds: (performance.now() - begun) / 1000 };
}
