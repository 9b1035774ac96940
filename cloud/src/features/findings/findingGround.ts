import { Inject, Singleton } from '@midwayjs/core';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { ageOn } from '@twin-pledge/shared/kernel/ageOn';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { CaseAssessment } from '../assessment/api';
import type { CaseRow } from '../cases/api';

const adultFrom = 18;
const received = ['approved', 'relieved'];

/** A member of the household, who promised with it. */
export interface Person {
  memberId: string;
  name: string;
  minor: boolean;
}

/** What the law has to know of a finding and nobody types: who is a minor, and whether the household is ineligible (D12). */
@Singleton()
export class FindingGround {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly clock!: Clock;

  /** The people of a case's household; whose age is not known passes for a minor. */
  async people({ applicationId }: Pick<CaseRow, 'applicationId'>, tx?: Transaction): Promise<Person[]> {
    const application = await this.applications.find(applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const { members = [] } = application.answers;
    const today = this.clock.todayOn();
    return members.map(({ id, name, birthOn }) => ({
      memberId: id,
      name: name ?? '',
      minor: (ageOn(birthOn, today) ?? 0) < adultFrom,
    }));
  }

  /** One of them; a person whom a correction took out of the answers is never named in public. */
  async person(aidCase: Pick<CaseRow, 'applicationId'>, memberId: string, tx?: Transaction): Promise<Person> {
    const found = (await this.people(aidCase, tx)).find((person) => person.memberId === memberId);
    return found ?? { memberId, name: '', minor: true };
  }

  /** By the decision; before it, by the recorded worksheet. */
  async ineligible(aidCase: CaseRow, tx?: Transaction): Promise<boolean> {
    if (aidCase.status === 'refused') return true;
    if (received.includes(aidCase.status)) return false;
    const outcomes = await this.assessment.recordedFor(aidCase, tx);
    return outcomes.length > 0 && !outcomes.some(({ eligible }) => eligible);
  }

  /** Whether the finding is about the one who applied. */
  isApplicant = (memberId: string): boolean => memberId === applicantId;
}
