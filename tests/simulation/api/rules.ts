import { homeOf } from '@twin-pledge/shared/casework/authority';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import { errorCodes } from '@twin-pledge/shared/kernel/errorCode';
import { CaseAssessment, WorksheetRepository } from '../../../cloud/src/features/assessment/api';
import { CaseRepository } from '../../../cloud/src/features/cases/api';
import { AuditCheck } from '../../../cloud/src/platform/audit/auditCheck';
import { Policies } from '../../../cloud/src/platform/policy/policies';
import type { CallRefused } from '../../support/callRefused';
import { brokenRules } from '../../support/casework/invariants';
import type { RunningCloud } from '../../support/startCloud';

/** Throws unless a refusal is one of the program's own: a client's fault, with a code that has words. */
export function requireTyped({ status, code, body }: CallRefused): void {
  if (status >= 400 && status < 500 && (errorCodes as readonly string[]).includes(code)) return;
  throw new Error(`refused with ${status} ${code}: ${JSON.stringify(body)}`);
}

/** What stood at the last look, so that a clock that runs while it should stand still is seen. */
type Stopped = Map<string, string>;

/** Holds cases, as they stand in the database, against the law; throws at the first that breaks it. */
export class Rules {
  private readonly stopped: Stopped = new Map();

  constructor(private readonly cloud: RunningCloud) {}

  async check(caseIds: Iterable<string>): Promise<void> {
    const cases = this.cloud.get(CaseRepository);
    const today = this.cloud.clock.todayOn();
    for (const caseId of caseIds) {
      const aidCase = await cases.find(caseId);
      if (!aidCase) throw new Error(`${caseId} is gone`);
      const duties = await cases.dutiesOf(caseId);
      const policy = this.cloud.get(Policies).resolve(aidCase.townshipCode, today);
      const broken = [...brokenRules({ ...aidCase, duties }, today, policy), ...this.running(duties)];
      if (broken.length > 0) throw new Error(`${aidCase.number} on ${today}: ${broken.join('; ')}`);
    }
    await this.requireOffices();
  }

  /** Clocks that stood still at the last look, still do, and yet moved. */
  private running(duties: readonly Duty[]): string[] {
    return duties.flatMap((duty) => {
      const { id, kind, state, dueOn, workingDaysLeft, runsFor } = duty;
      const now = JSON.stringify([dueOn, workingDaysLeft, runsFor]);
      const before = this.stopped.get(id);
      if (state !== 'paused') this.stopped.delete(id);
      else this.stopped.set(id, now);
      return isPending(duty) && state === 'paused' && before !== undefined && before !== now ? [`${kind} ran`] : [];
    });
  }

  /** Each duty that is owed lies in the queue of an office that has somebody. */
  private async requireOffices(): Promise<void> {
    const lost = await this.cloud.database.select<{ id: string; kind: string }>(
      `SELECT d.id, d.kind FROM duty d WHERE d.state IN ('open', 'paused') AND NOT EXISTS
        (SELECT 1 FROM staff s WHERE s.region_code >= d.township_code AND s.region_code <= d.township_code)`,
    );
    if (lost.length > 0) throw new Error(`no office owns ${lost.map(({ kind }) => kind).join()}`);
  }

  /** Every worksheet comes out the same again, every decision pays what its own says, and the history is whole. */
  async checkHistory(caseIds: Iterable<string>): Promise<{ worksheets: number }> {
    let worksheets = 0;
    for (const caseId of caseIds) {
      const kept = await this.cloud.get(WorksheetRepository).latest(caseId);
      if (!kept) continue;
      worksheets += 1;
      const again = JSON.stringify(this.cloud.get(CaseAssessment).replay(kept));
      if (again !== JSON.stringify(kept.result)) throw new Error(`${caseId} comes out otherwise: ${again}`);
      const aidCase = await this.cloud.get(CaseRepository).find(caseId);
      if (kept.regionCode !== homeOf(aidCase!)) throw new Error(`${caseId} was reckoned by another place`);
    }
    const history = await this.cloud.get(AuditCheck).run();
    if (!history.intact) throw new Error(`the history is broken: ${JSON.stringify(history.broken)}`);
    return { worksheets };
  }
}
