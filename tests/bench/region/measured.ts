/** How long each kind of request took, and what went wrong. */
export class Measured {
  private readonly times = new Map<string, number[]>();
  private readonly answers = new Map<string, number>();

  note(operation: string, milliseconds: number, status: number): void {
    const known = this.times.get(operation);
    if (known) known.push(milliseconds);
    else this.times.set(operation, [milliseconds]);
    const kind = status === 0 ? 'broken' : `${Math.floor(status / 100)}xx`;
    this.answers.set(kind, (this.answers.get(kind) ?? 0) + 1);
  }

  /** Count, p50, p95 and p99 in milliseconds, by operation. */
  summary(): Map<string, Figures> {
    return new Map(
      [...this.times].map(([operation, times]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
        return [operation, { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99) }];
      }),
    );
  }

  /** How many answers of each class there were: 2xx, 4xx, 5xx, broken. */
  statuses(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.answers].sort());
  }
}

export interface Figures {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}
