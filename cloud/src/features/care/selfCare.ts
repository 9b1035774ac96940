import { Inject, Singleton } from '@midwayjs/core';
import { countyOf, homeOf } from '@twin-pledge/shared/casework/authority';
import type { SelfCareOfOne } from '@twin-pledge/shared/contracts/parts/careParts';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { contains, level } from '@twin-pledge/shared/kernel/regionCode';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment, FoundFactRepository } from '../assessment/api';
import type { CaseRow } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { SelfCareRepository } from './selfCare.repository';
import { SupportedPersons } from './supportedPersons';

interface Assessed {
  people: readonly string[];
  assessedOn: PlainDate;
  selfCare: readonly SelfCareOfOne[];
}

/** How many of the six one does not meet. */
export const unmetOf = ({ indicators }: SelfCareOfOne): number =>
  Object.values(indicators).filter(({ able }) => !able).length;

/** The assessment of self-care, by the county together with the township (C07; TJ 附件1-9). */
@Singleton()
export class SelfCare {
  @Inject() private readonly assessments!: SelfCareRepository;
  @Inject() private readonly persons!: SupportedPersons;
  @Inject() private readonly facts!: FoundFactRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly clock!: Clock;

  /**
   * Keeps what was found and records the worksheet anew: how many indicators somebody does not meet is a fact like any
   * other, so that grade and amount come out of it again in thirty years. Answers what the law asks of the act.
   */
  async record(actor: StaffPrincipal, aidCase: CaseRow, { people, assessedOn, selfCare }: Assessed, tx: Transaction) {
    if (assessedOn > this.clock.todayOn()) throw new DomainError('dateInFuture');
    const supported = (await this.persons.of(aidCase, tx)).map(({ memberId }) => memberId);
    const assessed = selfCare.map(({ memberId }) => memberId);
    const everyoneAssessed = sameSet(supported, assessed);
    if (everyoneAssessed) {
      for (const one of selfCare) await this.keepFact(actor, aidCase, { one, assessedOn }, tx);
      await this.assessment.record(aidCase, actor.staffId, tx);
      const createdAt = this.clock.now();
      await this.assessments.add({ caseId: aidCase.id, assessedOn, people, selfCare, createdAt }, tx);
    }
    return { everyoneAssessed, assessors: await this.assessors(people, aidCase, tx) };
  }

  private async keepFact(
    { staffId }: StaffPrincipal,
    { applicationId }: CaseRow,
    { one, assessedOn }: { one: SelfCareOfOne; assessedOn: PlainDate },
    tx: Transaction,
  ): Promise<void> {
    const fact = {
      path: `tekun.${one.memberId}.unmetIndicators`,
      value: unmetOf(one),
      source: { from: 'finding', on: assessedOn } as const,
      note: null,
    };
    await this.facts.add(applicationId, { ...fact, staffId, createdAt: this.clock.now() }, tx);
  }

  /** How many of those who assess are of the case's county office, how many of its township or village. */
  private async assessors(people: readonly string[], aidCase: CaseRow, tx: Transaction) {
    const found = await Promise.all([...new Set(people)].map((staffId) => this.staff.byId(staffId, tx)));
    const home = homeOf(aidCase);
    const codes = found.flatMap((member) => member?.regionCode ?? []);
    return {
      county: codes.filter((code) => level(code) === 'county' && code === countyOf(home)).length,
      township: codes.filter((code) => contains(home, code) || contains(aidCase.townshipCode, code)).length,
    };
  }
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.length === b.length && new Set(b).size === b.length && a.every((one) => b.includes(one));
