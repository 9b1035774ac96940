import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Application } from '../applications/api';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository, residentName } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';
import { StaffDirectory } from '../staff/api';
import type { Notice } from './notice';
import { NoticeRepository } from './notice.repository';

/** The notices of a case with the proof of their delivery; whoever asks must be allowed to see the case. */
@Singleton()
export class NoticeViews {
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly staff!: StaffDirectory;

  async of(caseId: string) {
    const notices = await this.notices.of(caseId);
    const application = await this.applicationOf(caseId);
    const openings = await this.notices.openingsOf(caseId);
    const delivery = await this.delivery(caseId);
    return notices.map((notice) => ({
      id: notice.id,
      kind: notice.kind,
      title: notice.title,
      number: notice.number,
      issuer: notice.issuer,
      issuedOn: notice.issuedOn,
      openings: openings
        .filter(({ noticeId }) => noticeId === notice.id)
        .map(({ accountId, openedAt }) => ({
          byName: residentName(application, accountId) ?? '',
          at: openedAt.toISOString(),
        })),
      delivery: isDecision(notice) ? delivery : null,
    }));
  }

  /** One notice with its words; `notFound` where the case has no such notice. */
  async whole({ caseId, id, parts }: Notice) {
    const card = (await this.of(caseId)).find((one) => one.id === id);
    if (!card) throw new DomainError('notFound');
    return { ...card, parts: [...parts] };
  }

  /** How the decision reached the household, by phone or by hand. */
  private async delivery(caseId: string) {
    const entry = await this.entries.latest(caseId, 'deliverNotice');
    if (!entry) return null;
    const { staffId, content, createdAt } = entry;
    const by = staffId === null ? undefined : await this.staff.byId(staffId);
    return { evidence: content.evidence ?? '', byName: by?.name ?? '', at: createdAt.toISOString() };
  }

  private async applicationOf(caseId: string): Promise<Application> {
    const aidCase = await this.cases.find(caseId);
    const application = aidCase && (await this.applications.find(aidCase.applicationId));
    if (!application) throw new DomainError('notFound');
    return application;
  }
}

const isDecision = ({ kind }: Notice): boolean => kind === 'approval' || kind === 'refusal';
