import { Init, Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Log } from '../log/log';
import { Metrics } from '../metrics/metrics';
import { remembered } from '../metrics/remembered';
import { Settings } from '../settings/settings';
import { Clamd } from './clamd';
import { VirusFound } from './virusFound';
import type { ScanVerdict, VirusScanner } from './virusScanner';

const rememberMilliseconds = 10_000;
const outcomes: readonly (ScanVerdict['kind'] | 'away')[] = ['clean', 'found', 'tooLarge', 'away'];
const states = ['none', 'answers', 'away'] as const;

/** The county's virus scanner, where one is connected: what comes from outside passes it before anything is kept. */
@Singleton()
export class VirusScan {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly metrics!: Metrics;
  @Inject() private readonly log!: Log;
  private scanner: VirusScanner | undefined;

  @Init()
  async begin(): Promise<void> {
    const { virusScanner, mode } = this.settings;
    this.scanner = virusScanner && new Clamd(virusScanner);
    // Counts begin at nothing, so that the first file with a virus in it is an increase.
    for (const outcome of outcomes) this.metrics.virusScans.add({ outcome }, 0);
    const state = remembered(rememberMilliseconds, () => this.state());
    this.metrics.gauges('twin_pledge_virus_scanner', 'Whether a virus scanner is connected and answers.', async () => {
      const now = await state();
      return states.map((one) => ({ labels: { state: one }, value: one === now ? 1 : 0 }));
    });
    if (!this.scanner) return mode === 'production' ? this.log.warn('virusScanner.none') : undefined;
    if (await this.scanner.answers()) this.log.info('virusScanner.answers');
    else this.log.warn('virusScanner.away');
  }

  /** Whether files are looked at at all. */
  get isConnected(): boolean {
    return this.scanner !== undefined;
  }

  /**
   * Returns where the scanner finds nothing, or none is connected. Refused: fileInfected (VirusFound), fileTooLarge where the
   * scanner is set to take less than we do. Throws ScannerAway where it gives no verdict.
   */
  async requireClean(bytes: Buffer): Promise<void> {
    if (!this.scanner) return;
    const verdict = await this.counted(this.scanner.scan(bytes));
    if (verdict.kind === 'found') throw new VirusFound(verdict.signature);
    if (verdict.kind !== 'tooLarge') return;
    this.log.warn('virusScanner.takesTooLittle', { bytes: bytes.length });
    throw new DomainError('fileTooLarge');
  }

  private async counted(scanning: Promise<ScanVerdict>): Promise<ScanVerdict> {
    try {
      const verdict = await scanning;
      this.metrics.virusScans.add({ outcome: verdict.kind });
      return verdict;
    } catch (error) {
      this.metrics.virusScans.add({ outcome: 'away' });
      throw error;
    }
  }

  private async state(): Promise<(typeof states)[number]> {
    if (!this.scanner) return 'none';
    return (await this.scanner.answers()) ? 'answers' : 'away';
  }
}
