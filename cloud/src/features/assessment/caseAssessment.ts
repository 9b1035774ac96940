import { Inject, Singleton } from '@midwayjs/core';
import { assess } from '@twin-pledge/shared/assessment/assess';
import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { withFound } from '@twin-pledge/shared/assessment/foundFacts';
import type { Assessment, Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { declaredFacts } from '@twin-pledge/shared/forms/declaredFacts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { Calendars } from '../calendar/api';
import type { CaseRow } from '../cases/api';
import { FoundFactRepository } from './foundFact.repository';
import type { KeptFact } from './foundFact.repository';
import type { KeptWorksheet } from './worksheet.repository';
import { WorksheetRepository } from './worksheet.repository';

/** What is known of a case's household today, and what it comes to. */
export interface CurrentAssessment {
  declared: Facts;
  found: readonly KeptFact[];
  facts: Facts;
  worksheet: Assessment;
  regionCode: string;
}

/** Assesses the household of a case from what was declared and what was found since. */
@Singleton()
export class CaseAssessment {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly worksheets!: WorksheetRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly clock!: Clock;

  /** As it comes out today; `factInvalid` where a correction took away what something found rests on. */
  async current(aidCase: CaseRow, tx?: Transaction): Promise<CurrentAssessment> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const onDate = this.clock.todayOn();
    const sentOn = plainDateInShanghai(application.sentAt);
    const declared = declaredFacts(application.answers, { sentOn, onDate });
    const found = await this.facts.of(aidCase.applicationId, tx);
    const applied = withFound(declared, found);
    if (!applied.ok) throw new DomainError(applied.problem);
    const regionCode = homeOf(aidCase);
    const worksheet = assess(applied.facts, this.policies.resolve(regionCode, onDate));
    return { declared, found, facts: applied.facts, worksheet, regionCode };
  }

  /** Keeps the worksheet as it comes out now; what opinion, decision and notice quote. */
  async record(aidCase: CaseRow, staffId: string, tx: Transaction): Promise<KeptWorksheet> {
    const { facts, worksheet, regionCode } = await this.current(aidCase, tx);
    const kept = {
      caseId: aidCase.id,
      regionCode,
      onDate: facts.onDate,
      packVersion: worksheet.packVersion,
      calendarVersion: (await this.calendars.current(tx)).version,
      facts,
      result: worksheet,
      staffId,
      createdAt: this.clock.now(),
    };
    await this.worksheets.add(kept, tx);
    return kept;
  }

  /** The outcomes of the aid a case asks for, as they were recorded; none before the assessment. */
  async recordedFor(aidCase: CaseRow, tx?: Transaction): Promise<readonly Outcome[]> {
    const kept = await this.worksheets.latest(aidCase.id, tx);
    return kept?.result.outcomes.filter(({ aid }) => aid === aidCase.aid) ?? [];
  }

  /** What else the household is entitled to by the recorded worksheet (D06); none before the assessment. */
  async otherAidsOf(aidCase: CaseRow, tx?: Transaction): Promise<readonly Outcome[]> {
    const kept = await this.worksheets.latest(aidCase.id, tx);
    return kept?.result.outcomes.filter(({ aid, eligible }) => eligible && aid !== aidCase.aid) ?? [];
  }

  /** A recorded worksheet reckoned again from its own facts, by the policy of its place and day. */
  replay({ facts, regionCode, onDate }: KeptWorksheet): Assessment {
    return assess(facts, this.policies.resolve(regionCode, onDate));
  }
}
