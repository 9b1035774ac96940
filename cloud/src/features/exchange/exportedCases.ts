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

  /** One case; `notDecidedYet` before its decision. Numbers in full only where `full` is set. */
  async of(caseId: string, full: boolean): Promise<ExportedCase> {
    const aidCase = await this.cases.find(caseId);
    const application = aidCase && (await this.applications.find(aidCase.applicationId));
    if (!aidCase || !application) throw new DomainError('notFound');
    const decision = await this.decisions.of(caseId);
    if (!decision) throw new DomainError('notDecidedYet');
    const { answers } = application;
    const shown = full ? (number: string) => number : maskIdNumber;
    const members = answers.members ?? [];
    const people = members.map((member) => this.person('member', member, decision, shown));
    const facts: Record<string, ExportValue> = {
      ...(await this.ofCase(aidCase, decision, people)),
      ...this.ofPlace(aidCase, answers),
      ...accountOf(answers, shown),
      ...(members[0] ? this.person('head', members[0], decision, shown) : {}),
    };
    return { facts: { ...facts, 'head.phone': answers.contactPhone ?? facts['head.phone'] ?? null }, people };
  }

  private async ofCase(aidCase: CaseRow, decision: CaseDecision, people: readonly Record<string, ExportValue>[]) {
    const { handlerStaffId, authorityCode, townshipCode } = aidCase;
    const handler = handlerStaffId === null ? undefined : await this.staff.byId(handlerStaffId);
    const covered = people.filter((person) => person['member.covered'] === true).length;
    return {
      'case.number': aidCase.number,
      'case.aid': aidCase.aid,
      'case.sentOn': plainDateInShanghai(aidCase.sentAt),
      'case.householdSize': aidCase.memberCount,
      'case.coveredCount': covered,
      'case.handlerName': handler?.name ?? null,
      'decision.outcome': decision.outcome,
      'decision.on': decision.decidedOn,
      'decision.officeName': this.issuers.name(authorityCode ?? townshipCode),
      'decision.noticeNumber': (await this.notices.decisionNumberOf(aidCase.id)) ?? null,
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
