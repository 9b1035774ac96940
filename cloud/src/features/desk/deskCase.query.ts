import { Inject, Singleton } from '@midwayjs/core';
import { refusalGroundsFor } from '@twin-pledge/shared/policy/refusalGrounds';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ApplicationRepository } from '../applications/api';
import {
  AcceptanceCheck,
  ApplicationDraft,
  CaseRepository,
  CaseViewing,
  CaseViews,
  papersForCase,
  PossibleDuplicates,
  SupplementRepository,
} from '../cases/api';
import { SignatureViews } from '../signing/api';
import { Vault } from '../vault/api';
import { ApplicantIdentity } from './applicantIdentity';
import { Checklist } from './checklist';
import { CorrectionsQuery } from './corrections.query';
import { maskAnswers } from './maskAnswers';

/** A case on the desk: answers beside the papers, the check-list, what may be done. Each view is logged. */
@Singleton()
export class DeskCaseQuery {
  @Inject() private readonly viewing!: CaseViewing;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly views!: CaseViews;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signatures!: SignatureViews;
  @Inject() private readonly duplicates!: PossibleDuplicates;
  @Inject() private readonly supplements!: SupplementRepository;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly checklist!: Checklist;
  @Inject() private readonly acceptance!: AcceptanceCheck;
  @Inject() private readonly identity!: ApplicantIdentity;
  @Inject() private readonly corrections!: CorrectionsQuery;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, caseId: string) {
    await this.viewing.require(principal, caseId);
    return this.read(principal, caseId);
  }

  /** The case without the log line: for the answer to an act that was logged itself. */
  async read(principal: StaffPrincipal, caseId: string) {
    const row = await this.cases.find(caseId);
    const application = row && (await this.applications.find(row.applicationId));
    if (!row || !application) throw new DomainError('notFound');
    const { answers } = application;
    const policy = this.policies.resolve(row.townshipCode, this.clock.todayOn());
    const signatures = await this.signatures.of(await this.drafts.ofKnown(application));
    const documents = await this.vault.documentsOfApplication(row.applicationId);
    const papers = papersForCase(row.aid, { policy, answers, documents, todayOn: this.clock.todayOn() });
    const duplicates = await this.duplicates.ofApplication(row.applicationId);
    const receiving = await this.duplicates.receiving(row);
    const linked = await this.duplicates.linkedTo(caseId);
    const blocks = row.status === 'submitted' ? await this.acceptance.of(row) : { signatures: [], papers: [] };
    return {
      ...(await this.views.whole(principal, caseId)),
      answers: maskAnswers(answers) as Record<string, unknown>,
      origin: row.origin,
      identity: await this.identity.of(application),
      householdId: row.householdId,
      policyVersion: row.policyVersion,
      calendarVersion: row.calendarVersion,
      registrationName: this.regions.names(registrationOf(answers)).join(''),
      registeredElsewhere: row.registeredElsewhere !== 'no',
      papers,
      documents,
      signatures,
      checklist: this.checklist.of({
        aidCase: row,
        policy,
        answers,
        papers,
        signatures,
        duplicates: duplicates.length + receiving.length,
      }),
      refusalGrounds: refusalGroundsFor(policy, row.aid).map(({ code, text, clause }) => ({ code, text, clause })),
      duplicates: duplicates.map((other) => ({
        caseId: other.caseId,
        number: other.number,
        aid: other.aid,
        applicantName: other.applicantNameMasked,
        sentAt: other.sentAt.toISOString(),
        linked: linked.includes(other.caseId),
      })),
      receiving: receiving.map(({ id, aid, headNameMasked, villageCode, sinceMonth, amountFen, per }) => ({
        awardId: id,
        aid,
        headName: headNameMasked,
        villageName: this.regions.name(villageCode),
        sinceMonth,
        amountFen,
        per,
      })),
      supplementRequests: (await this.supplements.ofCase(caseId)).map((request) => ({
        ordinal: request.ordinal,
        requestedAt: request.requestedAt.toISOString(),
        items: request.items.map((item) => item.title),
        reason: request.reason,
        flagged: request.flagged,
        answeredAt: request.answeredAt?.toISOString() ?? null,
        note: request.answer?.note ?? null,
        cannotProvide: (request.answer?.cannotProvide ?? []).map(({ key, why }) => ({
          key,
          title: request.items.find((item) => item.key === key)?.title ?? key,
          why,
        })),
      })),
      corrections: await this.corrections.of(caseId, application),
      acceptanceBlockedBy: [...blocks.signatures, ...blocks.papers],
    };
  }
}

function registrationOf(answers: {
  residence?: { regionCode?: string };
  registration?: { sameAsResidence?: boolean; regionCode?: string };
}) {
  const elsewhere = answers.registration?.sameAsResidence === false ? answers.registration.regionCode : undefined;
  return elsewhere ?? answers.residence?.regionCode ?? '';
}
