import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import { Audit } from '../../platform/audit/audit';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment } from '../assessment/api';
import { CaseRecord, CaseRepository } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';
import type { Notice } from './notice';
import { NoticeRepository } from './notice.repository';

const evidence = '申请人或者代办人在手机上打开了通知书';
const delivers: Partial<Record<NoticeKind, DutyKindCode>> = {
  approval: 'deliverApprovalNotice',
  refusal: 'deliverRefusalNotice',
};

/** Proves that a notice arrived: who of those who filed opened it first when. A decision is delivered by that (D03). */
@Singleton()
export class OpenNotice {
  @Inject() private readonly database!: Database;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Counts the first opening by each account; later ones change nothing. */
  async run({ accountId }: ResidentPrincipal, notice: Notice): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { caseId, id } = notice;
      // The case first, as every act takes it: two who open it at once stand in line.
      await this.cases.find(caseId, tx, true);
      const openedAt = this.clock.now();
      if (!(await this.notices.addOpening({ noticeId: id, accountId, openedAt }, tx))) return;
      const actor = { kind: 'resident', accountId } as const;
      await this.audit.append(tx, { chainId: caseId, action: 'noticeOpened', actor, details: { noticeId: id } });
      await this.deliver(notice, tx);
    });
  }

  private async deliver({ kind, caseId, id }: Notice, tx: Transaction): Promise<void> {
    const duties = await this.cases.dutiesOf(caseId, tx);
    if (!duties.some((duty) => duty.kind === delivers[kind] && isPending(duty))) return;
    const aidCase = await this.cases.find(caseId, tx);
    const others = aidCase ? await this.assessment.otherAidsOf(aidCase, tx) : [];
    const after = await this.record.act(tx, caseId, {
      action: 'deliverNotice',
      actor: { kind: 'system' },
      evidence,
      dutyToReportTold: true,
      otherAids: others.map(({ aid }) => aid),
      details: { noticeId: id },
    });
    const createdAt = this.clock.now();
    await this.entries.add(
      { caseId, action: 'deliverNotice', content: { evidence }, staffId: null, caseVersion: after.version, createdAt },
      tx,
    );
  }
}
