import { Init, Inject, Singleton } from '@midwayjs/core';
import type { NoticeKind } from '@twin-pledge/shared/kernel/noticeKind';
import { yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { requirePrintable } from '../../platform/pdf/renderPaper';
import { CaseFollowers } from '../cases/api';
import type { ActDone } from '../cases/api';
import { Issuers } from './issuers';
import { NoticeRepository } from './notice.repository';
import { NoticeBasics } from './noticeBasics';
import { NoticeContent } from './noticeContent';
import { NoticeNumbers } from './noticeNumbers';
import { noticeOf } from './noticeOf';
import { noticePdf } from './noticePdf';

const decisions: readonly NoticeKind[] = ['approval', 'refusal', 'certificate', 'careGrant'];

/**
 * Issues the notice that an act calls for, in the act's own transaction: numbered, in its final words, kept for good.
 * `glyphMissing` refuses the act where the notice could not be printed whole.
 */
@Singleton()
export class IssueNotices {
  @Inject() private readonly followers!: CaseFollowers;
  @Inject() private readonly basics!: NoticeBasics;
  @Inject() private readonly content!: NoticeContent;
  @Inject() private readonly numbers!: NoticeNumbers;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly issuers!: Issuers;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  @Init()
  async begin(): Promise<void> {
    this.followers.add((tx, done) => this.after(tx, done));
  }

  private async after(tx: Transaction, done: ActDone): Promise<void> {
    const kind = noticeOf(done);
    if (!kind) return;
    const { aidCase, request } = done;
    const issuerCode = (decisions.includes(kind) ? aidCase.authorityCode : null) ?? aidCase.townshipCode;
    const ground = await this.basics.of(aidCase, issuerCode, tx);
    const { title, parts } = await this.content.of(kind, ground, done, tx);
    const year = yearOf(ground.today);
    const seq = await this.numbers.next(issuerCode, year, tx);
    const { actor } = request;
    const notice = {
      id: newId(),
      caseId: aidCase.id,
      kind,
      title,
      parts,
      issuerCode,
      issuer: ground.common.issuer,
      number: this.issuers.number(issuerCode, { year, seq }),
      issuedOn: ground.today,
      issuedAt: this.clock.now(),
      staffId: actor.kind === 'staff' ? actor.staffId : null,
    };
    requirePrintable(noticePdf(notice));
    await this.notices.add(notice, { year, seq }, tx);
    const details = { noticeId: notice.id, kind, number: notice.number };
    await this.audit.append(tx, { chainId: aidCase.id, action: 'noticeIssued', actor: { kind: 'system' }, details });
  }
}
