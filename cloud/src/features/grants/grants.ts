import { Inject, Singleton } from '@midwayjs/core';
import { firstMonth } from '@twin-pledge/shared/assessment/firstMonth';
import type { Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { CaseAssessment } from '../assessment/api';
import type { Grant } from '../awards/api';
import type { CaseRow } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';

/** What a yes gives: out of the worksheet that was recorded, or the relief that came first. */
@Singleton()
export class Grants {
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** Of a case that is decided today; the first month is that of the pack (E04). */
  async of(aidCase: CaseRow, tx: Transaction): Promise<Grant> {
    const outcomes = (await this.assessment.recordedFor(aidCase, tx)).filter(({ eligible }) => eligible);
    const memberIds = [...new Set(outcomes.flatMap((outcome) => outcome.memberIds))];
    // Relief that came first has been paid already: its amount is what a second person confirmed.
    const relief = (await this.entries.latest(aidCase.id, 'confirmRelief', tx))?.content.amountFen;
    if (relief !== undefined) return { per: 'once', amountFen: relief, fromMonth: null, memberIds };
    const per = perOf(outcomes);
    return { per, amountFen: sumOf(outcomes), fromMonth: per === 'month' ? this.firstMonth(aidCase) : null, memberIds };
  }

  private firstMonth(aidCase: CaseRow): string {
    const today = this.clock.todayOn();
    return firstMonth(today, this.policies.resolve(homeOf(aidCase), today));
  }
}

function perOf(outcomes: readonly Outcome[]): Grant['per'] {
  const paid = outcomes.flatMap(({ per }) => per ?? []);
  return paid.includes('month') ? 'month' : (paid[0] ?? null);
}

function sumOf(outcomes: readonly Outcome[]): number | null {
  const paid = outcomes.filter(({ per }) => per !== null);
  if (paid.length === 0 || paid.some(({ amountFen }) => amountFen === null)) return null;
  return paid.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}
