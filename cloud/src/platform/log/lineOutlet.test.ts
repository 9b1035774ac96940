import { Writable } from 'node:stream';
import { LineOutlet } from './lineOutlet';

describe('where lines are put', () => {
  const mostWaitingBytes = 1024 * 1024;
  const limits = { mostWaitingBytes, gap: (lines: number) => `${lines} lost` };
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  /** A stream like that of a process: a fault of one write does not end it. */
  function stream(write: (text: string, done: (error?: Error) => void) => void) {
    return new Writable({
      autoDestroy: false,
      decodeStrings: false,
      write: (text: string, _encoding, done) => write(text, done),
    });
  }

  it('goes on when nobody reads any more, and says how many lines are missing once somebody does', async () => {
    let gone = false;
    const read: string[] = [];
    const behind = stream((text, done) => {
      if (!gone) read.push(text);
      done(gone ? Object.assign(new Error('no room'), { code: 'ENOSPC' }) : undefined);
    });
    // The streams of a process take up work again by themselves after a fault.
    behind.on('error', () => ((behind as unknown as { _undestroy(): void })._undestroy(), undefined));
    const outlet = new LineOutlet(behind, limits);
    outlet.write('one');
    gone = true;
    for (const line of ['two', 'three', 'four']) {
      outlet.write(line);
      await turn();
    }
    gone = false;
    outlet.write('five');
    outlet.write('six');
    await turn();
    expect(read).toEqual(['one\n', '\n3 lost\n', 'five\n', 'six\n']);
  });

  it('keeps no more in memory than a reader who stopped reading may ever take', async () => {
    const read: string[] = [];
    let resume: (() => void) | undefined;
    const behind = stream((text, done) => {
      read.push(text);
      if (resume === undefined && read.length === 1) resume = done;
      else done();
    });
    const outlet = new LineOutlet(behind, limits);
    const line = 'x'.repeat(1023);
    for (let at = 0; at < 5_000; at += 1) outlet.write(line);
    expect(behind.writableLength).toBeLessThanOrEqual(mostWaitingBytes + 2 * 1024);
    resume?.();
    await turn();
    outlet.write('after');
    await turn();
    const kept = read.filter((text) => text.startsWith('x')).length;
    expect(read.slice(-2)).toEqual([`\n${5_000 - kept} lost\n`, 'after\n']);
    expect(kept).toBeGreaterThan(1_000);
  });
});
