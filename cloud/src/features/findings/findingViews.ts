import { Inject, Singleton } from '@midwayjs/core';
import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { can } from '@twin-pledge/shared/access/can';
import { isPending } from '@twin-pledge/shared/casework/duty';
import { openFindingActions } from '@twin-pledge/shared/casework/falseCommitment/decideFinding';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { Calendars } from '../calendar/api';
import { CaseResourceRepository } from '../caseAccess/api';
import { CaseRepository, dutyView } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { PostingPhotoRepository, PublicNoticeRepository } from '../publicity/api';
import { StaffDirectory } from '../staff/api';
import { EvidenceRepository } from './evidence.repository';
import type { Finding, FindingEntry } from './finding';
import { FindingEntryRepository } from './findingEntry.repository';
import { FindingGround } from './findingGround';
import { FindingRepository } from './finding.repository';
import { mayAddFiles } from './mayAddFiles';

/** The findings of a case as the office works on them. */
@Singleton()
export class FindingViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly entries!: FindingEntryRepository;
  @Inject() private readonly files!: EvidenceRepository;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly photos!: PostingPhotoRepository;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly clock!: Clock;

  /** The one who asks must already be allowed to see the case. */
  async ofCase(principal: StaffPrincipal, caseId: string) {
    const aidCase = await this.cases.find(caseId);
    const resource = await this.resources.find(caseId);
    if (!aidCase || !resource) throw new DomainError('notFound');
    const findings = await this.findings.ofCase(caseId);
    return {
      caseId,
      noticeDays: this.noticeDays(aidCase.townshipCode),
      mayEstablish: can(principal, 'establishFacts', resource),
      people: await this.ground.people(aidCase),
      findings: await Promise.all(findings.map((finding) => this.one(principal, { finding, aidCase, resource }))),
    };
  }

  /** The days of a notice; null where the pack knows none. */
  noticeDays(townshipCode: string): number | null {
    const policy = this.policies.resolve(townshipCode, this.clock.todayOn());
    return policy.boolean('dishonestyNotice.used') ? policy.number('dishonestyNotice.minDays') : null;
  }

  private async one(
    actor: Actor,
    { finding, aidCase, resource }: { finding: Finding; aidCase: CaseRow; resource: CaseResource },
  ) {
    const { id, caseId, version, status, memberId, about, establishedOn } = finding;
    const duties = await this.findings.dutiesOf(id);
    const person = await this.ground.person(aidCase, memberId);
    const ineligible = await this.ground.ineligible(aidCase);
    const today = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, today);
    const calendar = await this.calendars.current();
    const state = { id, status, ineligible, aboutMinor: person.minor, duties };
    const files = await this.files.of(id);
    return {
      id,
      caseId,
      version,
      status,
      memberId,
      personName: person.name,
      about,
      aboutMinor: person.minor,
      ineligible,
      contested: duties.some((duty) => duty.kind === 'reviewFindingAgain' && isPending(duty)),
      establishedOn,
      files: files.map(({ id: fileId, title, mime, addedAt }) => ({
        id: fileId,
        title,
        mime,
        addedOn: plainDateInShanghai(addedAt),
      })),
      entries: await this.entriesOf(id, person.name),
      duties: duties.map((duty) => dutyView(duty, today, calendar, (clause) => this.policies.cite(clause))),
      notice: await this.noticeOf(id),
      mayDo: openFindingActions(state, { today, policy }).filter((action) => can(actor, action, resource)),
      mayAddFiles: mayAddFiles(finding) && can(actor, 'establishFacts', resource),
    };
  }

  private async entriesOf(findingId: string, personName: string) {
    const entries = await this.entries.of(findingId);
    const names = await this.staff.namesOf(entries.flatMap(({ staffId }) => staffId ?? []));
    const nameOf = ({ staffId, accountId }: FindingEntry) =>
      staffId === null ? (accountId === null ? '' : personName) : (names.get(staffId) ?? '');
    return entries.map((entry) => ({
      id: entry.id,
      action: entry.action,
      text: entry.content.evidence ?? entry.content.statement ?? entry.content.reason ?? '',
      founded: entry.content.founded ?? null,
      byName: nameOf(entry),
      byPerson: entry.accountId !== null,
      at: entry.createdAt.toISOString(),
    }));
  }

  private async noticeOf(findingId: string) {
    const notice = await this.notices.ofFinding(findingId);
    if (!notice) return null;
    const { id, state, postedOn, untilOn } = notice;
    return { id, state, postedOn, untilOn, photos: (await this.photos.of(id)).length };
  }
}
