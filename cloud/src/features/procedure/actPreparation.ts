import { Inject, Singleton } from '@midwayjs/core';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import type { SurveyForm } from '@twin-pledge/shared/contracts/parts/surveyForm';
import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { CaseAssessment } from '../assessment/api';
import { CaseResourceRepository } from '../caseAccess/api';
import type { CaseRow } from '../cases/api';
import { PostingPhotos } from '../publicity/api';
import { StaffDirectory } from '../staff/api';
import { VerificationReport } from '../verification/api';
import { payableFen, proposedOutcomes } from './proposedOutcomes';

type Prepared = Omit<ActionRequest, 'action'>;

/** Who signed a survey form: which investigators, and whether somebody of the household did or would not (C02). */
const handsUnder = ({ signatures, refusal }: SurveyForm) => ({
  signedBy: signatures.flatMap((one) => (one.by === 'investigator' ? one.staffId : [])),
  signedByHousehold: signatures.some(({ by }) => by !== 'investigator'),
  signatureRefused: refusal,
});

/** What the law has to know of an act beside what a screen brought: who is related, what the worksheet says, what was proposed. */
@Singleton()
export class ActPreparation {
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly verification!: VerificationReport;
  @Inject() private readonly postings!: PostingPhotos;

  /** The request to the law; `notFound` for people who are not staff, `notEligible` and `findingsOpen` where a yes has no ground. */
  async of(action: ProcedureAction, content: ActContent, aidCase: CaseRow, tx: Transaction): Promise<Prepared> {
    const { people, photos, minutes, survey, carePlan: _plan, ...plain } = content;
    return {
      ...plain,
      ...(people ? { people: await this.chosen(people, aidCase, tx) } : {}),
      ...(photos ? { photos: await this.postings.count(aidCase.id, photos, tx) } : {}),
      ...(minutes ? { minutesOnFile: true } : {}),
      ...(survey ? handsUnder(survey) : {}),
      ...(await this.ofAction(action, content, aidCase, tx)),
    };
  }

  private async ofAction(action: ProcedureAction, content: ActContent, aidCase: CaseRow, tx: Transaction) {
    if (action === 'giveOpinion')
      return content.opinion === 'approve' ? { amountFen: await this.amount(aidCase, tx) } : {};
    if (action === 'approve') return { amountFen: await this.amount(aidCase, tx) };
    if (action === 'returnVerification') await this.requireSettled(aidCase, tx);
    if (action === 'deliverNotice') return { dutyToReportTold: true, otherAids: await this.otherAids(aidCase, tx) };
    return {};
  }

  private async chosen(people: readonly string[], aidCase: CaseRow, tx: Transaction) {
    const resource = await this.resources.find(aidCase.id, tx);
    const known = await this.staff.namesOf(people, tx);
    if (people.some((staffId) => !known.has(staffId))) throw new DomainError('notFound');
    return people.map((staffId) => ({ staffId, related: resource?.recusedStaffIds.includes(staffId) ?? false }));
  }

  /** `differencesOpen` and `sourcesOpen` while the combined report has a difference, or a silent source, that nobody explained (C03). */
  private async requireSettled(aidCase: CaseRow, tx: Transaction): Promise<void> {
    if ((await this.verification.openDifferences(aidCase, tx)) > 0) throw new DomainError('differencesOpen');
    if ((await this.verification.openSources(aidCase, tx)) > 0) throw new DomainError('sourcesOpen');
  }

  /** What the recorded worksheet pays; undefined where its amount is fixed only after the decision (C07). */
  private async amount(aidCase: CaseRow, tx: Transaction): Promise<number | undefined> {
    return payableFen(proposedOutcomes(await this.assessment.recordedFor(aidCase, tx)));
  }

  /** What else fits the household, found on the same worksheet (D06). */
  private async otherAids(aidCase: CaseRow, tx: Transaction) {
    return (await this.assessment.otherAidsOf(aidCase, tx)).map(({ aid }) => aid);
  }
}
