import { Inject, Singleton } from '@midwayjs/core';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import type { FindingContent, StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';
import { findingActionWords } from '@twin-pledge/shared/copy/falseCommitment';
import type { Principal } from '../../platform/auth/principal';
import type { Transaction } from '../../platform/database/database';
import { CaseRecord, CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { FindingAccess } from './findingAccess';
import { FindingRecord } from './findingRecord';

interface Request {
  /** Absent for the person's own acts: what they say is taken on any screen. */
  version?: number;
  act: { action: StaffFindingAction } & FindingContent;
}

/** Does one act in a finding: permission, the table, and what follows for the household's other cases. */
@Singleton()
export class DoFindingAct {
  @Inject() private readonly access!: FindingAccess;
  @Inject() private readonly record!: FindingRecord;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly caseRecord!: CaseRecord;

  /** Answers the case the finding belongs to. */
  async run(actor: Principal, findingId: string, { version, act }: Request): Promise<string> {
    return this.access.on(actor, act.action, findingId, async (tx, aidCase) => {
      await this.record.act(tx, aidCase, findingId, { ...act, actor, version });
      if (act.action === 'passLegalReview') await this.liftHonesty(tx, aidCase);
      return aidCase.id;
    });
  }

  /** Who committed falsely is no honest declarer: the faster decision falls away at once (D02, H12). */
  private async liftHonesty(tx: Transaction, { householdId }: CaseRow): Promise<void> {
    const reason = findingActionWords('passLegalReview');
    for (const { id, finding, status } of await this.cases.openOfHousehold(householdId, tx)) {
      const open = (transitions.liftHonestFinding.from as readonly string[]).includes(status);
      if (finding !== 'honest' || !open) continue;
      const request = { action: 'liftHonestFinding' as const, actor: { kind: 'system' as const }, reason };
      await this.caseRecord.act(tx, id, { ...request, details: { by: 'finding' }, messageParams: { reason } });
    }
  }
}
