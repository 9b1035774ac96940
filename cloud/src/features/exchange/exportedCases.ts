import { Inject, Singleton } from '@midwayjs/core';
import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { maskIdNumber } from '@twin-pledge/shared/kernel/maskIdNumber';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { ExportedCase, ExportValue } from '@twin-pledge/shared/policy/export/exportRows';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { Clock } from '../../platform/clock/clock';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ApplicationRepository } from '../applications/api';
import { DecisionRepository } from '../awards/api';
import type { CaseDecision } from '../awards/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { Issuers, NoticeRepository } from '../notices/api';
import { StaffDirectory } from '../staff/api';
import type { FoundCase } from './decidedCases';

interface Gathered {
  readonly aidCase: CaseRow;
  readonly answers: Answers;
  readonly decision: CaseDecision;
  /** What was read for all cases at once. */
  readonly told: Readonly<Record<string, ExportValue>>;
}

/** Gathers what a layout of the provincial book may ask of a decided case. */
@Singleton()
export class ExportedCases {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly decisions!: DecisionRepository;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly issuers!: Issuers;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  /** Some cases, in their order; `notDecidedYet` before a decision. Numbers in full only where `full` is set. */
  async of(found: readonly Pick<FoundCase, 'caseId' | 'full'>[]): Promise<ExportedCase[]> {
    const ids = found.map(({ caseId }) => caseId);
    const cases = await this.cases.findAll(ids);
    const applications = await this.applications.findAll([...cases.values()].map((one) => one.applicationId));
    const decisions = await this.decisions.ofAll(ids);
    const numbers = await this.notices.decisionNumbersOf(ids);
    const handlers = await this.staff.namesOf([
      ...new Set([...cases.values()].flatMap((one) => one.handlerStaffId ?? [])),
    ]);
    return found.map(({ caseId, full }) => {
      const aidCase = cases.get(caseId);
      const answers = aidCase && applications.get(aidCase.applicationId)?.answers;
      if (!aidCase || !answers) throw new DomainError('notFound');
      const decision = decisions.get(caseId);
      if (!decision) throw new DomainError('notDecidedYet');
      const handlerName = handlers.get(aidCase.handlerStaffId ?? '') ?? null;
      const told = { 'case.handlerName': handlerName, 'decision.noticeNumber': numbers.get(caseId) ?? null };
      return this.exported({ aidCase, answers, decision, told }, full ? (number: string) => number : maskIdNumber);
    });
  }

  private exported({ aidCase, answers, decision, told }: Gathered, shown: (number: string) => string): ExportedCase {
    const members = answers.members ?? [];
    const people = members.map((member) => this.person('member', member, decision, shown));
    const facts: Record<string, ExportValue> = {
      ...told,
      ...this.ofCase(aidCase, decision, people),
      ...this.ofPlace(aidCase, answers),
      ...accountOf(answers, shown),
      ...(members[0] ? this.person('head', members[0], decision, shown) : {}),
    };
    return { facts: { ...facts, 'head.phone': answers.contactPhone ?? facts['head.phone'] ?? null }, people };
  }

  private ofCase(aidCase: CaseRow, decision: CaseDecision, people: readonly Record<string, ExportValue>[]) {
    const { authorityCode, townshipCode } = aidCase;
    const covered = people.filter((person) => person['member.covered'] === true).length;
    return {
      'case.number': aidCase.number,
      'case.aid': aidCase.aid,
      'case.sentOn': plainDateInShanghai(aidCase.sentAt),
      'case.householdSize': aidCase.memberCount,
      'case.coveredCount': covered,
      'decision.outcome': decision.outcome,
      'decision.on': decision.decidedOn,
      'decision.officeName': this.issuers.name(authorityCode ?? townshipCode),
      'decision.amount': decision.amountFen,
      'decision.per': decision.per,
      'decision.fromMonth': decision.fromMonth,
    };
  }

  private ofPlace({ townshipCode, villageCode }: CaseRow, { residence, registration }: Answers) {
    return {
      'place.countyName': this.issuers.county(townshipCode),
      'place.townshipName': this.regions.name(townshipCode),
      'place.villageName': this.regions.name(villageCode),
      'place.villageCode': villageCode,
      'place.address': residence?.detail ?? null,
      'place.registrationKind': registration?.kind ?? null,
    };
  }

  private person(
    prefix: 'head' | 'member',
    member: MemberAnswers,
    { outcome, memberIds }: CaseDecision,
    shown: (number: string) => string,
  ): Record<string, ExportValue> {
    const number = member.identity?.number;
    const read = number === undefined ? undefined : readIdNumber(number, this.clock.todayOn());
    const told = read?.ok ? read.id : undefined;
    return {
      [`${prefix}.name`]: member.name ?? null,
      [`${prefix}.idNumber`]: number === undefined ? null : shown(number),
      [`${prefix}.sex`]: told?.sex ?? member.sex ?? null,
      [`${prefix}.birthOn`]: told?.bornOn ?? member.birthOn ?? null,
      [`${prefix}.relation`]: member.relation ?? (member.id === 'm1' ? 'self' : null),
      [`${prefix}.covered`]: outcome === 'approved' && (memberIds.length === 0 || memberIds.includes(member.id)),
      [`${prefix}.disabilityGrade`]: member.health?.disability?.grade ?? null,
      [`${prefix}.phone`]: member.phone ?? null,
    };
  }
}

function accountOf({ account, members }: Answers, shown: (number: string) => string): Record<string, ExportValue> {
  const holder = members?.find(({ id }) => id === account?.holderMemberId);
  return {
    'account.bankName': account?.bankName ?? null,
    'account.holderName': account ? (holder?.name ?? members?.[0]?.name ?? null) : null,
    'account.number': account?.accountNumber === undefined ? null : shown(account.accountNumber),
  };
}
