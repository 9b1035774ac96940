/** Names and values of labels: ids of this program and fixed words, never anything about people. */
export type Labels = Readonly<Record<string, string>>;

/** One line of the answer: a value under its labels; histograms add an ending to the name. */
export interface Sample {
  readonly ending?: string;
  readonly labels: Labels;
  readonly value: number;
}

/** Something that is measured, with its kind in Prometheus' terms. */
export interface Metric {
  readonly name: string;
  readonly kind: 'counter' | 'gauge' | 'histogram';
  readonly meaning: string;
  samples(): Iterable<Sample> | Promise<Iterable<Sample>>;
}

/** Counts what happens, by labels. */
export class Counter implements Metric {
  readonly kind = 'counter';
  private readonly counts = new Map<string, { labels: Labels; value: number }>();

  constructor(
    readonly name: string,
    readonly meaning: string,
  ) {}

  add(labels: Labels = {}, count = 1): void {
    const key = JSON.stringify(labels);
    const known = this.counts.get(key);
    if (known) known.value += count;
    else this.counts.set(key, { labels, value: count });
  }

  samples(): Iterable<Sample> {
    return this.counts.size === 0 ? [{ labels: {}, value: 0 }] : this.counts.values();
  }
}

/** A value that goes up and down, read when it is asked for. */
export class Gauge implements Metric {
  readonly kind = 'gauge';

  constructor(
    readonly name: string,
    readonly meaning: string,
    readonly samples: () => Iterable<Sample> | Promise<Iterable<Sample>>,
  ) {}
}

/** How values are spread: for each bound, how many were no greater. */
export class Histogram implements Metric {
  readonly kind = 'histogram';
  private readonly rows = new Map<string, { labels: Labels; counts: number[]; sum: number; count: number }>();

  constructor(
    readonly name: string,
    readonly meaning: string,
    private readonly bounds: readonly number[],
  ) {}

  observe(labels: Labels, value: number): void {
    const key = JSON.stringify(labels);
    let row = this.rows.get(key);
    if (!row) this.rows.set(key, (row = { labels, counts: this.bounds.map(() => 0), sum: 0, count: 0 }));
    const place = this.bounds.findIndex((bound) => value <= bound);
    if (place >= 0) row.counts[place] = (row.counts[place] ?? 0) + 1;
    row.sum += value;
    row.count += 1;
  }

  *samples(): Iterable<Sample> {
    for (const { labels, counts, sum, count } of this.rows.values()) {
      let upTo = 0;
      for (const [place, bound] of this.bounds.entries()) {
        upTo += counts[place] ?? 0;
        yield { ending: '_bucket', labels: { ...labels, le: String(bound) }, value: upTo };
      }
      yield { ending: '_bucket', labels: { ...labels, le: '+Inf' }, value: count };
      yield { ending: '_sum', labels, value: sum };
      yield { ending: '_count', labels, value: count };
    }
  }
}
