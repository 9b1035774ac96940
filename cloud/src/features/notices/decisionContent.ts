import { Inject, Singleton } from '@midwayjs/core';
import type { Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { approvalNotice, refusalNotice } from '@twin-pledge/shared/copy/noticeDecision';
import { certificatePaper } from '@twin-pledge/shared/copy/noticeAfterwards';
import type { DutyToReport, Granted } from '@twin-pledge/shared/copy/noticeFacts';
import type { NoticePaper } from '@twin-pledge/shared/copy/noticePaper';
import { addMonths } from '@twin-pledge/shared/kernel/plainDate';
import { formatValue } from '@twin-pledge/shared/policy/formatValue';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAssessment, WorksheetRepository } from '../assessment/api';
import type { ActDone } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';
import type { NoticeGround } from './noticeBasics';
import { worksheetRows } from './worksheetRows';

/** The words of a decision and of the certificate, out of the worksheet that was recorded. */
@Singleton()
export class DecisionContent {
  @Inject() private readonly worksheets!: WorksheetRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;

  async approval(ground: NoticeGround, tx: Transaction): Promise<NoticePaper> {
    return approvalNotice({
      ...ground.common,
      granted: await this.granted(ground, tx),
      rows: await this.rows(ground, tx),
      dutyToReport: dutyToReport(ground.policy),
      remedies: ground.remedies,
    });
  }

  async refusal(ground: NoticeGround, { request }: ActDone, tx: Transaction): Promise<NoticePaper> {
    const others = await this.assessment.otherAidsOf(ground.aidCase, tx);
    return refusalNotice({
      ...ground.common,
      reason: request.reason ?? '',
      basis: this.policies.cite(request.basis ?? ''),
      rows: await this.rows(ground, tx),
      otherAids: [...new Set(others.map(({ aid }) => aid))],
      remedies: ground.remedies,
    });
  }

  async certificate(ground: NoticeGround, tx: Transaction): Promise<NoticePaper> {
    const village = this.regions.name(ground.aidCase.villageCode);
    return certificatePaper({ ...ground.common, granted: await this.granted(ground, tx), village });
  }

  private async rows({ aidCase }: NoticeGround, tx: Transaction) {
    const kept = await this.worksheets.latest(aidCase.id, tx);
    if (!kept) return [];
    const outcomes = kept.result.outcomes.filter(({ aid }) => aid === aidCase.aid);
    return worksheetRows(kept.result, outcomes, (citation) => this.policies.cite(citation));
  }

  private async granted({ aidCase, application, policy, today }: NoticeGround, tx: Transaction): Promise<Granted> {
    const members = application.answers.members ?? [];
    const outcomes = (await this.assessment.recordedFor(aidCase, tx)).filter(({ eligible }) => eligible);
    const covered = new Set(outcomes.flatMap(({ memberIds }) => memberIds));
    const names = members.filter(({ id }) => covered.size === 0 || covered.has(id)).map(({ name }) => name ?? '');
    const per = outcomes.some((outcome) => outcome.per === 'month') ? 'month' : 'once';
    // Relief that came first has been paid already: its amount is what a second person confirmed.
    const relief = (await this.entries.latest(aidCase.id, 'confirmRelief', tx))?.content.amountFen;
    return {
      amountFen: relief ?? sumOf(outcomes),
      per: relief === undefined ? per : 'once',
      fromMonth: relief === undefined && per === 'month' ? firstMonth(policy, today) : null,
      coveredNames: names,
      householdSize: aidCase.memberCount,
    };
  }
}

function sumOf(outcomes: readonly Outcome[]): number | null {
  if (outcomes.length === 0 || outcomes.some(({ amountFen }) => amountFen === null)) return null;
  return outcomes.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}

const firstMonth = (policy: ResolvedPolicy, decidedOn: string): string =>
  (policy.string('payment.fromMonth') === 'confirmation' ? decidedOn : addMonths(decidedOn, 1)).slice(0, 7);

function dutyToReport(policy: ResolvedPolicy): DutyToReport | null {
  if (!policy.boolean('decision.dutyToReportTold')) return null;
  const consequence = policy.get('change.unreportedConsequence');
  return {
    within: formatValue(policy.get('change.unreportedAfterMonths')),
    consequence: consequence.value === 'mustReport' ? null : formatValue(consequence),
  };
}
