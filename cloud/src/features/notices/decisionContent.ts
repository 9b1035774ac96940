import { Inject, Singleton } from '@midwayjs/core';
import { dutyToReport } from '@twin-pledge/shared/copy/dutyToReport';
import { careGrantNotice } from '@twin-pledge/shared/copy/noticeCare';
import { approvalNotice, refusalNotice } from '@twin-pledge/shared/copy/noticeDecision';
import { certificatePaper } from '@twin-pledge/shared/copy/noticeAfterwards';
import type { Granted } from '@twin-pledge/shared/copy/noticeFacts';
import type { NoticePaper } from '@twin-pledge/shared/copy/noticePaper';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { CaseAssessment, WorksheetRepository } from '../assessment/api';
import { Grants } from '../grants/api';
import type { ActDone } from '../cases/api';
import type { NoticeGround } from './noticeBasics';
import { worksheetRows } from './worksheetRows';

/** The words of a decision and of the certificate, out of the worksheet that was recorded. */
@Singleton()
export class DecisionContent {
  @Inject() private readonly worksheets!: WorksheetRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly grants!: Grants;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;

  async approval(ground: NoticeGround, tx: Transaction): Promise<NoticePaper> {
    return approvalNotice({
      ...ground.common,
      granted: await this.granted(ground, tx),
      rows: await this.rows(ground, tx),
      dutyToReport: dutyToReport(ground.policy),
      remedies: ground.remedies,
    });
  }

  async refusal(ground: NoticeGround, { request }: ActDone, tx: Transaction): Promise<NoticePaper> {
    const others = await this.assessment.otherAidsOf(ground.aidCase, tx);
    return refusalNotice({
      ...ground.common,
      reason: request.reason ?? '',
      basis: this.policies.cite(request.basis ?? ''),
      rows: await this.rows(ground, tx),
      otherAids: [...new Set(others.map(({ aid }) => aid))],
      remedies: ground.remedies,
    });
  }

  /** What 特困 comes to once self-care is assessed and the mode of support settled; the decision itself left it open. */
  async careGrant(ground: NoticeGround, tx: Transaction): Promise<NoticePaper> {
    const { facts, result } = (await this.worksheets.latest(ground.aidCase.id, tx)) ?? {};
    const people = (result?.outcomes ?? [])
      .filter(({ aid, eligible }) => aid === 'tekun' && eligible)
      .flatMap(({ memberIds, careGrade, amountFen }) =>
        memberIds.map((memberId) => ({
          name: facts?.members.find(({ id }) => id === memberId)?.name ?? '',
          grade: careGrade ?? null,
          support: facts?.tekun?.[memberId]?.support ?? null,
          amountFen,
        })),
      );
    const granted = await this.granted(ground, tx);
    return careGrantNotice({
      ...ground.common,
      people,
      granted,
      rows: await this.rows(ground, tx),
      remedies: ground.remedies,
    });
  }

  async certificate(ground: NoticeGround, tx: Transaction): Promise<NoticePaper> {
    const village = this.regions.name(ground.aidCase.villageCode);
    return certificatePaper({ ...ground.common, granted: await this.granted(ground, tx), village });
  }

  private async rows({ aidCase }: NoticeGround, tx: Transaction) {
    const kept = await this.worksheets.latest(aidCase.id, tx);
    if (!kept) return [];
    const outcomes = kept.result.outcomes.filter(({ aid }) => aid === aidCase.aid);
    return worksheetRows(kept.result, outcomes, (citation) => this.policies.cite(citation));
  }

  private async granted({ aidCase, application }: NoticeGround, tx: Transaction): Promise<Granted> {
    const { memberIds, ...grant } = await this.grants.of(aidCase, tx);
    const members = application.answers.members ?? [];
    const covered = members.filter(({ id }) => memberIds.length === 0 || memberIds.includes(id));
    return { ...grant, coveredNames: covered.map(({ name }) => name ?? ''), householdSize: aidCase.memberCount };
  }
}
