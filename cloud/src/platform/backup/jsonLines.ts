import { createHash } from 'node:crypto';

/** Lines that were written or read: how many, and the SHA-256 of all of them. */
export interface CountedLines {
  readonly rows: number;
  readonly sha256: string;
}

const lineEnd = 0x0a;

/** Values as lines of JSON; `counted` tells, once they are all taken, what they were. */
export function jsonLines(values: AsyncIterable<unknown> | Iterable<unknown>) {
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines(): AsyncIterable<Buffer> {
    for await (const value of values) {
      const line = Buffer.from(`${JSON.stringify(value)}\n`);
      hash.update(line);
      rows += 1;
      yield line;
    }
  }
  return { lines: lines(), counted: (): CountedLines => ({ rows, sha256: hash.digest('hex') }) };
}

/** The values of lines of JSON that come in stretches of any size; `counted` as above. */
export function valuesOfLines(content: AsyncIterable<Buffer>) {
  const hash = createHash('sha256');
  let rows = 0;
  async function* values(): AsyncIterable<unknown> {
    let waiting: Buffer[] = [];
    for await (const bytes of content) {
      hash.update(bytes);
      let from = 0;
      for (let end = bytes.indexOf(lineEnd); end >= 0; end = bytes.indexOf(lineEnd, from)) {
        const line = Buffer.concat([...waiting, bytes.subarray(from, end)]);
        waiting = [];
        from = end + 1;
        rows += 1;
        yield JSON.parse(line.toString()) as unknown;
      }
      if (from < bytes.length) waiting.push(bytes.subarray(from));
    }
  }
  return { values: values(), counted: (): CountedLines => ({ rows, sha256: hash.digest('hex') }) };
}
