import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks';
import { Destroy, Init, Inject, Singleton } from '@midwayjs/core';
import { Metrics } from './metrics';

/** What the process itself uses: memory, processor, and how long its event loop is kept waiting. */
@Singleton()
export class ProcessMetrics {
  @Inject() private readonly metrics!: Metrics;
  private delay: IntervalHistogram | undefined;

  @Init()
  async begin(): Promise<void> {
    const delay = monitorEventLoopDelay({ resolution: 20 });
    delay.enable();
    this.delay = delay;
    const { metrics } = this;
    metrics.gauge('twin_pledge_process_resident_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
    metrics.gauge('twin_pledge_process_heap_used_bytes', 'Heap in use.', () => process.memoryUsage().heapUsed);
    metrics.countElsewhere('twin_pledge_process_cpu_seconds_total', 'Processor time used.', () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1e6;
    });
    const startedAt = Date.now() / 1000 - process.uptime();
    metrics.gauge(
      'twin_pledge_process_start_seconds',
      'When the process started, seconds since 1970.',
      () => startedAt,
    );
    const meaning = 'The longest 1 % of delays of the event loop began here, since it was last asked.';
    metrics.gauge('twin_pledge_event_loop_delay_seconds', meaning, () => {
      const seconds = delay.percentile(99) / 1e9;
      delay.reset();
      return seconds;
    });
  }

  @Destroy()
  async end(): Promise<void> {
    this.delay?.disable();
  }
}
