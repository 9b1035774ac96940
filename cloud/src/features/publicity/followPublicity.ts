import { Init, Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { publicFields } from '@twin-pledge/shared/publicity/publicFields';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { requirePrintable } from '../../platform/pdf/renderPaper';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { CaseAssessment } from '../assessment/api';
import { CaseFollowers } from '../cases/api';
import type { ActDone, CaseRow } from '../cases/api';
import { BoardPaper } from './boardPaper';
import type { PublicNotice } from './publicNotice';
import { PublicNoticeRepository } from './publicNotice.repository';

/**
 * Keeps the public notice in step with the duties of its case: written when it is to be posted, standing while it is to be
 * kept, taken down when neither is owed any more, whatever ended it.
 */
@Singleton()
export class FollowPublicity {
  @Inject() private readonly followers!: CaseFollowers;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly assessment!: CaseAssessment;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly papers!: BoardPaper;
  @Inject() private readonly clock!: Clock;

  @Init()
  async begin(): Promise<void> {
    this.followers.add((tx, done) => this.after(tx, done));
  }

  private async after(tx: Transaction, { aidCase, duties, changed }: ActDone): Promise<void> {
    if (!changed.some(({ kind }) => kind === 'postNotice' || kind === 'keepNotice')) return;
    const owed = (which: string) => duties.find((duty) => duty.kind === which && isPending(duty));
    const current = await this.notices.current(aidCase.id, tx);
    const kept = owed('keepNotice');
    const today = this.clock.todayOn();
    if (!current && (owed('postNotice') ?? kept)) return this.prepare(aidCase, tx);
    if (!current) return;
    if (kept && current.state === 'prepared')
      return this.notices.change(current.id, { state: 'standing', postedOn: today, untilOn: kept.dueOn }, tx);
    if (!kept && !owed('postNotice')) await this.notices.change(current.id, { state: 'ended', endedOn: today }, tx);
  }

  private async prepare(aidCase: CaseRow, tx: Transaction): Promise<void> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const onDate = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, onDate);
    const outcomes = (await this.assessment.recordedFor(aidCase, tx)).filter(({ eligible }) => eligible);
    const monthly = outcomes.flatMap(({ per, amountFen }) => (per === 'month' && amountFen !== null ? amountFen : []));
    const covered = new Set(outcomes.flatMap(({ memberIds }) => memberIds));
    const { members = [], needs } = application.answers;
    const notice: PublicNotice = {
      id: newId(),
      caseId: aidCase.id,
      findingId: null,
      villageCode: aidCase.villageCode,
      aid: aidCase.aid,
      stage: policy.string('publicity.order') === 'publicityThenOpinion' ? 'acceptance' : 'proposal',
      state: 'prepared',
      fields: publicFields(policy, {
        onDate,
        members,
        coveredCount: covered.size === 0 ? null : covered.size,
        monthlyAmountFen: monthly.length === 0 ? null : monthly.reduce((sum, fen) => sum + fen, 0),
        events: needs?.events ?? [],
      }),
      preparedAt: this.clock.now(),
      postedOn: null,
      untilOn: null,
      endedOn: null,
    };
    requirePrintable(this.papers.of(notice));
    await this.notices.add(notice, tx);
  }
}
