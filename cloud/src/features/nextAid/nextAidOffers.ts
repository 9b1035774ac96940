import { Inject, Singleton } from '@midwayjs/core';
import type { ReasonCode } from '@twin-pledge/shared/assessment/lineCodes';
import type { Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { departmentAids } from '@twin-pledge/shared/casework/aidGroups';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import type { NeedReason } from '@twin-pledge/shared/forms/suggestedNeeds';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { CaseAssessment } from '../assessment/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow, StoredRefusal } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';

/** Another aid that may fit the household of a refused case. */
export interface NextAidOffer {
  aid: AidCode;
  because: 'worksheet' | 'need' | 'officer';
  reasons: ReasonCode[];
  needReasons: NeedReason[];
  amountFen: number | null;
  per: 'month' | 'once' | null;
  /** The household asked for it already, or has it: that case. */
  standing: CaseRow | null;
}

type Found = Omit<NextAidOffer, 'standing'>;

/** Ended without the aid: it may be asked for again. */
const without: readonly CaseRow['status'][] = endedStatuses.filter((status) => status !== 'referralAnswered');
const takenBack: readonly CaseRow['status'][] = ['withdrawn', 'lapsed'];

/**
 * What else fits a household that was refused (D06; LX 三(五)四, 激励2): the aids that the recorded worksheet finds it
 * entitled to, the needs that the assessment listed, and what the officer named with a refused acceptance. Only aids
 * that the place offers.
 */
@Singleton()
export class NextAidOffers {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async of(aidCase: CaseRow, tx?: Transaction): Promise<NextAidOffer[]> {
    const found = await this.found(aidCase, tx);
    const offered = this.policies.resolve(aidCase.villageCode, this.clock.todayOn()).list('aids.offered');
    const household = await this.cases.ofHousehold(aidCase.householdId, tx);
    const started = await this.cases.startedFrom(aidCase.id, tx);
    return found
      .filter(({ aid }) => aid !== aidCase.aid && offered.includes(aid))
      .map((offer) => ({ ...offer, standing: standingOf(offer.aid, household, started) }));
  }

  private async found(aidCase: CaseRow, tx?: Transaction): Promise<Found[]> {
    if (aidCase.status === 'notAccepted') return byOfficer(aidCase);
    if (aidCase.status !== 'refused') return [];
    const eligible = byWorksheet(await this.assessment.otherAidsOf(aidCase, tx));
    const needed = await this.byNeeds(aidCase.id, tx);
    return [...eligible, ...needed.filter(({ aid }) => !eligible.some((one) => one.aid === aid))];
  }

  /** Departments decide these; what civil affairs decides is on the worksheet. */
  private async byNeeds(caseId: string, tx?: Transaction): Promise<Found[]> {
    const list = (await this.entries.latest(caseId, 'recordAssessment', tx))?.content.needsList ?? [];
    return list
      .filter(({ need }) => need)
      .flatMap(({ aids, basis }) =>
        aids
          .filter((aid) => departmentAids.includes(aid))
          .map((aid) => ({
            ...nothing,
            aid,
            because: 'need' as const,
            needReasons: basis.map(({ reason }) => reason),
          })),
      );
  }
}

const nothing = { reasons: [], needReasons: [], amountFen: null, per: null };

/** One offer for each aid, also where several people are each entitled to it. */
function byWorksheet(outcomes: readonly Outcome[]): Found[] {
  const aids = [...new Set(outcomes.map(({ aid }) => aid))];
  return aids.map((aid) => {
    const own = outcomes.filter((outcome) => outcome.aid === aid);
    const known = own.every(({ amountFen }) => amountFen !== null);
    return {
      ...nothing,
      aid,
      because: 'worksheet' as const,
      reasons: [...new Set(own.flatMap(({ reasons }) => reasons))],
      amountFen: known ? own.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0) : null,
      per: own[0]?.per ?? null,
    };
  });
}

function byOfficer({ refusal }: CaseRow): Found[] {
  const { otherAids = [] } = JSON.parse(refusal ?? '{}') as Partial<StoredRefusal>;
  return otherAids.map((aid) => ({ ...nothing, aid, because: 'officer' as const }));
}

function standingOf(aid: AidCode, household: readonly CaseRow[], started: readonly CaseRow[]): CaseRow | null {
  const here = started.find((one) => one.aid === aid && !takenBack.includes(one.status));
  return here ?? household.find((one) => one.aid === aid && !without.includes(one.status)) ?? null;
}
