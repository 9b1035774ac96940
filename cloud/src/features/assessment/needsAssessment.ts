import { Inject, Singleton } from '@midwayjs/core';
import type { RecordedNeed } from '@twin-pledge/shared/contracts/parts/needsView';
import { suggestedNeeds } from '@twin-pledge/shared/forms/suggestedNeeds';
import type { SuggestedNeed } from '@twin-pledge/shared/forms/suggestedNeeds';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { needKinds } from '@twin-pledge/shared/kernel/needKind';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import type { CaseRow } from '../cases/api';
import { CaseAssessment } from './caseAssessment';

/** The needs of a household over all six kinds of aid: what the facts propose, and what the officer found (C05). */
@Singleton()
export class NeedsAssessment {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly policies!: Policies;

  /** What declared and found facts point to, as of today. */
  async suggested(aidCase: CaseRow, tx?: Transaction): Promise<SuggestedNeed[]> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const { facts, worksheet, regionCode } = await this.assessment.current(aidCase, tx);
    const policy = this.policies.resolve(regionCode, facts.onDate);
    return suggestedNeeds({ answers: application.answers, facts, outcomes: worksheet.outcomes, policy });
  }

  /** The list as it is recorded: each of the six with yes or no, and what pointed to it. */
  async recorded(aidCase: CaseRow, needs: readonly AidCode[], tx: Transaction): Promise<RecordedNeed[]> {
    const suggested = await this.suggested(aidCase, tx);
    return needKinds.map(({ kind, aids }) => {
      const ticked = aids.filter((aid) => needs.includes(aid));
      const basis = suggested.find((one) => one.kind === kind)?.basis ?? [];
      return { kind, need: ticked.length > 0, aids: ticked, suggested: basis.length > 0, basis: [...basis] };
    });
  }
}
