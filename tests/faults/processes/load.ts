import { setTimeout as pause } from 'node:timers/promises';
import { Caller, Seen, type Line } from './caller';
import { oneFamilyFiles, type Aid } from './family';
import { Ledger } from './ledger';
import { Office } from './office';
import type { World } from './world';

/** Families that file and staff that decide, all at once, until told to stop. */
export class Load {
  readonly ledger = new Ledger();
  readonly seen = new Seen();
  private stopping = false;
  private readonly lines: Promise<void>[] = [];
  private failure: unknown;

  constructor(
    private readonly world: World,
    private readonly line: Line,
    private readonly origin: () => string,
  ) {}

  /** So many families at a time, one after the other on each line. */
  async start(atOnce: number): Promise<void> {
    const office = await Office.open(this.caller(), this.ledger);
    for (let at = 0; at < atOnce; at += 1) {
      this.lines.push(
        this.work(office, at).catch((error: unknown) => {
          this.failure ??= error;
          this.stopping = true;
        }),
      );
    }
  }

  /** Throws what stopped a family, if something did. */
  requireRunning(): void {
    if (this.failure) throw this.failure as Error;
  }

  /** Lets everybody finish what they have begun. */
  async finish(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.lines);
    this.requireRunning();
    if (this.seen.faults.size === 0) return;
    const logged = this.world.processes.flatMap(({ said }) =>
      said()
        .split('\n')
        .filter((line) => line.includes('.fault')),
    );
    throw new Error(`answered what must never be: ${[...this.seen.faults].join('; ')}\n${logged.slice(-3).join('\n')}`);
  }

  private caller(): Caller {
    return new Caller(this.origin, this.seen, this.line);
  }

  private async work(office: Office, at: number): Promise<void> {
    await pause(at * 50);
    for (let turn = at; !this.stopping; turn += 1) {
      const aid: Aid = turn % 2 === 0 ? 'temporaryEmergency' : 'dibao';
      const caller = this.caller();
      const caseIds = await oneFamilyFiles(caller, this.world.wechat, this.ledger, aid);
      for (const caseId of caseIds) await office.decide(caller, caseId, aid);
    }
  }
}
