import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { requirePrintable } from '../../platform/pdf/renderPaper';
import { Policies } from '../../platform/policy/policies';
import { maskName } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { BoardPaper, PublicNoticeRepository } from '../publicity/api';
import type { PublicNotice } from '../publicity/api';
import type { Finding } from './finding';
import { FindingGround } from './findingGround';

interface After {
  aidCase: CaseRow;
  finding: Finding;
  duties: readonly Duty[];
}

/** Keeps the public notice of a finding in step with its duties: written, on the board, away while contested, down (D12). */
@Singleton()
export class FindingNotices {
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly papers!: BoardPaper;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async follow(tx: Transaction, after: After): Promise<void> {
    const { finding, duties } = after;
    const owed = (which: string) => duties.find((duty) => duty.kind === which && isPending(duty));
    const toPost = owed('postDishonestyNotice');
    const kept = owed('keepDishonestyNotice');
    const current = await this.notices.ofFinding(finding.id, tx);
    if (!current && toPost) return this.prepare(tx, after);
    if (!current || current.state === 'ended') return;
    const next = nextState(current, { toPost, kept, today: this.clock.todayOn() });
    if (next) await this.notices.change(current.id, next, tx);
  }

  private async prepare(tx: Transaction, { aidCase, finding }: After): Promise<void> {
    const { name } = await this.ground.person(aidCase, finding.memberId, tx);
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const notice: PublicNotice = {
      id: newId(),
      caseId: aidCase.id,
      findingId: finding.id,
      villageCode: aidCase.villageCode,
      aid: aidCase.aid,
      stage: 'dishonesty',
      state: 'prepared',
      fields: {
        names: [policy.boolean('dishonestyNotice.fullName') ? name : maskName(name)],
        minors: null,
        coveredCount: null,
        householdSize: null,
        causes: [],
        monthlyAmountFen: null,
        falsehoods: finding.about,
      },
      preparedAt: this.clock.now(),
      postedOn: null,
      untilOn: null,
      endedOn: null,
    };
    requirePrintable(this.papers.of(notice));
    await this.notices.add(notice, tx);
  }
}

type Change = Partial<Pick<PublicNotice, 'state' | 'postedOn' | 'untilOn' | 'endedOn'>>;

function nextState(
  { state, postedOn, untilOn }: PublicNotice,
  { toPost, kept, today }: { toPost: Duty | undefined; kept: Duty | undefined; today: PlainDate },
): Change | null {
  if (!kept && !toPost) return { state: 'ended', endedOn: today };
  if (!kept) return null;
  if (kept.state === 'paused') return state === 'withheld' ? null : { state: 'withheld' };
  if (state === 'standing' && kept.dueOn === untilOn) return null;
  return { state: 'standing', postedOn: postedOn ?? today, untilOn: kept.dueOn };
}
