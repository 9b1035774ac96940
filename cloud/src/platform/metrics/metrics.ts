import { Singleton } from '@midwayjs/core';
import { Counter, Gauge, Histogram, type Labels, type Metric, type Sample } from './metric';

/** Seconds; the targets for reads and writes lie on bounds. */
const requestBounds = [0.01, 0.025, 0.05, 0.1, 0.15, 0.3, 0.5, 1, 2.5, 5, 10];

const longestReadMilliseconds = 1_000;

/** What this process measures, as text that Prometheus reads. */
@Singleton()
export class Metrics {
  private readonly metrics: Metric[] = [];
  readonly requests = this.add(
    new Counter('twin_pledge_http_requests_total', 'Requests answered, by route and class of status.'),
  );
  readonly requestSeconds = this.add(
    new Histogram('twin_pledge_http_request_seconds', 'How long requests took, by route.', requestBounds),
  );
  readonly jobRuns = this.add(new Counter('twin_pledge_job_runs_total', 'Runs of repeated work in this process.'));
  readonly jobFailures = this.add(
    new Counter('twin_pledge_job_failures_total', 'Runs of repeated work that failed in this process.'),
  );
  readonly outboxFailures = this.add(
    new Counter('twin_pledge_outbox_failures_total', 'Attempts at outbox entries that failed in this process.'),
  );
  readonly storageErrors = this.add(
    new Counter('twin_pledge_storage_errors_total', 'Failures of the store of files, by what was tried.'),
  );
  readonly virusScans = this.add(
    new Counter('twin_pledge_virus_scans_total', 'Files the virus scanner was asked about, by what came of it.'),
  );
  readonly scrapeErrors = this.add(
    new Counter('twin_pledge_metrics_errors_total', 'Metrics that could not be read when they were asked for.'),
  );

  /** Adds a value that is read when it is asked for. */
  gauge(name: string, meaning: string, read: () => number | Promise<number>): void {
    this.add(new Gauge(name, meaning, async () => [{ labels: {}, value: await read() }]));
  }

  /** As `gauge`, for several values under labels. */
  gauges(name: string, meaning: string, read: () => Iterable<Sample> | Promise<Iterable<Sample>>): void {
    this.add(new Gauge(name, meaning, read));
  }

  /** A count that is kept elsewhere. */
  countElsewhere(name: string, meaning: string, read: () => number): void {
    this.add({ name, kind: 'counter', meaning, samples: () => [{ labels: {}, value: read() }] });
  }

  /** All metrics in the text format 0.0.4; one that can't be read is left out and counted. */
  async text(): Promise<string> {
    // Together: while the database hangs, the answer still comes before whoever asks gives up.
    const parts = await Promise.all(this.metrics.map((metric) => this.linesOf(metric)));
    return `${parts.flat().join('\n')}\n`;
  }

  private async linesOf(metric: Metric): Promise<string[]> {
    const { name, kind, meaning } = metric;
    try {
      const lines = [...(await inTime(metric.samples()))].map((sample) => lineOf(name, sample));
      return [`# HELP ${name} ${meaning}`, `# TYPE ${name} ${kind}`, ...lines];
    } catch {
      this.scrapeErrors.add({ metric: name });
      return [];
    }
  }

  private add<T extends Metric>(metric: T): T {
    if (this.metrics.some(({ name }) => name === metric.name)) throw new Error(`two metrics are named ${metric.name}`);
    this.metrics.push(metric);
    return metric;
  }
}

/** The database may be away: then the other metrics are worth more than waiting for it. */
async function inTime<T>(reading: T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), longestReadMilliseconds);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}

function lineOf(name: string, { ending = '', labels, value }: Sample): string {
  return `${name}${ending}${labelText(labels)} ${value}`;
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/[\\"\n]/g, '_')}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
