import type { Writable } from 'node:stream';

interface Limits {
  /** So much waits in memory for a reader that does not keep up; what comes on top is dropped. All waits unless told. */
  readonly mostWaitingBytes?: number;
  /** Tells in a line how many were lost before it, once lines can be put there again. */
  readonly gap?: (lines: number) => string;
}

/** Puts lines on a stream whose reader may be gone or whose disk may be full: no work ends for want of a reader. */
export class LineOutlet {
  private lost = 0;

  constructor(
    private readonly stream: Writable,
    private readonly limits: Limits = {},
  ) {
    // Unheard, it would count as a fault nobody expected, which is logged, which fails, and so on for ever.
    stream.on('error', () => undefined);
  }

  readonly write = (line: string): void => {
    if (this.stream.writableLength > (this.limits.mostWaitingBytes ?? Infinity)) {
      this.lost += 1;
      return;
    }
    if (this.lost > 0) this.tellOfGap();
    this.put(`${line}\n`, 1);
  };

  private tellOfGap(): void {
    const lost = this.lost;
    this.lost = 0;
    // What a full disk broke off may have left half a line.
    const { gap } = this.limits;
    if (gap) this.put(`\n${gap(lost)}\n`, lost);
  }

  private put(text: string, lines: number): void {
    this.stream.write(text, (error) => {
      if (error) this.lost += lines;
    });
  }
}
