import { Init, Inject, Singleton } from '@midwayjs/core';
import { AuditRoots } from '../platform/audit/auditRoots';
import { Schedule } from '../platform/schedule/schedule';

/** Seals the history of each day once it is over. */
@Singleton()
export class SealAudit {
  @Inject() private readonly roots!: AuditRoots;
  @Inject() private readonly schedule!: Schedule;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'sealAudit', everySeconds: 3600, run: () => this.roots.sealYesterday() });
  }
}
