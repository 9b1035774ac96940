import { Inject, Singleton } from '@midwayjs/core';
import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { can } from '@twin-pledge/shared/access/can';
import { isPending } from '@twin-pledge/shared/casework/duty';
import { openFindingActions } from '@twin-pledge/shared/casework/falseCommitment/decideFinding';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { CaseResourceRepository } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { PublicNoticeRepository } from '../publicity/api';
import { StaffDirectory } from '../staff/api';
import { EvidenceRepository } from './evidence.repository';
import type { Finding, FindingEntry } from './finding';
import { FindingEntryRepository } from './findingEntry.repository';
import { FindingGround } from './findingGround';
import { FindingRepository } from './finding.repository';
import { FindingViews } from './findingViews';

const beforeTheNotice: readonly string[] = ['established', 'heard', 'confirmed'];

/** The findings of a case for its applicant and proxies: what is said, what they may say, until when, whom to call. */
@Singleton()
export class ResidentFindings {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly entries!: FindingEntryRepository;
  @Inject() private readonly files!: EvidenceRepository;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly views!: FindingViews;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** The actor must already be allowed to see the case. */
  async of(actor: Actor, caseId: string) {
    const aidCase = await this.cases.find(caseId);
    const resource = await this.resources.find(caseId);
    if (!aidCase || !resource) throw new DomainError('notFound');
    const { handlerStaffId, townshipCode } = aidCase;
    const policy = this.policies.resolve(townshipCode, this.clock.todayOn());
    const findings = await this.findings.ofCase(caseId);
    return {
      caseId,
      handlerName: handlerStaffId === null ? null : ((await this.staff.byId(handlerStaffId))?.name ?? null),
      contactPhone: policy.has('contacts.townshipPhone') ? policy.string('contacts.townshipPhone') : null,
      noticeDays: this.views.noticeDays(townshipCode),
      findings: await Promise.all(findings.map((finding) => this.one(actor, { finding, aidCase, resource }))),
    };
  }

  private async one(
    actor: Actor,
    { finding, aidCase, resource }: { finding: Finding; aidCase: CaseRow; resource: CaseResource },
  ) {
    const { id, status, memberId, about, establishedOn } = finding;
    const duties = await this.findings.dutiesOf(id);
    const person = await this.ground.person(aidCase, memberId);
    const ineligible = await this.ground.ineligible(aidCase);
    const today = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, today);
    const open = openFindingActions({ id, status, ineligible, aboutMinor: person.minor, duties }, { today, policy });
    const may = (action: 'makeStatement' | 'contestFinding') => open.includes(action) && can(actor, action, resource);
    const notice = await this.notices.ofFinding(id);
    const files = await this.files.of(id);
    return {
      id,
      status,
      personName: person.name,
      about,
      establishedOn,
      files: files.map(({ title, addedAt }) => ({ title, on: plainDateInShanghai(addedAt) })),
      answerBy: duties.find((duty) => duty.kind === 'hearPerson' && isPending(duty))?.dueOn ?? null,
      ...told(await this.entries.of(id)),
      contested: duties.some((duty) => duty.kind === 'reviewFindingAgain' && isPending(duty)),
      noticeMayFollow:
        !person.minor && policy.boolean('dishonestyNotice.used') && beforeTheNotice.includes(status) && ineligible,
      notice: notice ? { state: notice.state, postedOn: notice.postedOn, untilOn: notice.untilOn } : null,
      mayStateAndObject: { state: may('makeStatement'), object: may('contestFinding') },
    };
  }
}

const on = ({ createdAt }: FindingEntry) => plainDateInShanghai(createdAt);

/** What was said on both sides, out of the entries. */
function told(entries: readonly FindingEntry[]) {
  const all = (action: FindingEntry['action']) => entries.filter((entry) => entry.action === action);
  const reasons = (action: FindingEntry['action']) =>
    all(action).map((entry) => ({ text: entry.content.reason ?? '', on: on(entry) }));
  const statements = (action: FindingEntry['action']) =>
    all(action).map((entry) => ({ text: entry.content.statement ?? '', on: on(entry) }));
  const outcome = [...reasons('passLegalReview'), ...reasons('failLegalReview'), ...reasons('dropFinding')];
  const answer = all('concludeContest').pop();
  return {
    facts: all('establishFacts')[0]?.content.evidence ?? '',
    statements: statements('makeStatement'),
    hearing: statements('recordHearing').pop() ?? null,
    outcome: outcome.pop() ?? null,
    objections: reasons('contestFinding'),
    objectionAnswer: answer
      ? { text: answer.content.reason ?? '', on: on(answer), founded: answer.content.founded === true }
      : null,
  };
}
