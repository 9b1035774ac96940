import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../../platform/auth/rateLimit';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { CaseRecord, CaseRepository } from '../cases/api';
import { ProcedureEntryRepository } from '../procedure/api';
import type { PublicNotice } from './publicNotice';
import { PublicNoticeRepository } from './publicNotice.repository';

interface Objection {
  reason: string;
  phone?: string | undefined;
}

const perDay = { attempts: 5, withinSeconds: 86_400 };

/** Takes an objection of anybody in the village: it opens a review of the case, in which its writer is not named. */
@Singleton()
export class ObjectToNotice {
  @Inject() private readonly database!: Database;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly entries!: ProcedureEntryRepository;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  /** `notFound` where no such notice stands today; `tooManyAttempts` beyond five a day. Said twice, it is taken once. */
  async run({ accountId }: ResidentPrincipal, noticeId: string, said: Objection): Promise<void> {
    await this.limits.count([`objection:${accountId}`], perDay);
    await this.database.transaction(async (tx) => {
      const notice = await this.notices.find(noticeId, tx);
      // Against a finding its own person objects, in the case.
      const standing =
        notice?.findingId === null && notice.state === 'standing' && (notice.untilOn ?? '') >= this.clock.todayOn();
      if (!notice || !standing) throw new DomainError('notFound');
      // The case first, as every act takes it: the same words sent twice stand in line.
      await this.cases.find(notice.caseId, tx, true);
      if (await this.keep(notice, accountId, said, tx)) await this.raise(notice, said, tx);
    });
  }

  private async keep(notice: PublicNotice, accountId: string, said: Objection, tx: Transaction): Promise<boolean> {
    const textIndex = this.blind.of('objection', said.reason);
    const known = 'SELECT id FROM public_objection WHERE notice_id = ? AND account_id = ? AND text_index = ?';
    if (await this.database.selectOne(known, [notice.id, accountId, textIndex], tx)) return false;
    const contentEnc = this.cipher.encrypt('public_objection.content', JSON.stringify(said));
    const objection = { id: newId(), noticeId: notice.id, caseId: notice.caseId, accountId, textIndex, contentEnc };
    await this.database.insert('public_objection', { ...objection, createdAt: this.clock.now() }, tx);
    return true;
  }

  private async raise({ id, caseId }: PublicNotice, { reason, phone }: Objection, tx: Transaction): Promise<void> {
    // Not the writer: whoever is on the other side of a board must not be found out by it.
    const actor = { kind: 'system' } as const;
    const details = { publicNoticeId: id };
    const after = await this.record.act(tx, caseId, { action: 'raiseObjection', actor, reason, details });
    const createdAt = this.clock.now();
    // Who reviews it may call back, where the writer wished that.
    const left = phone === undefined ? {} : { evidence: `反映的人留了电话：${phone}` };
    const entry = { caseId, action: 'raiseObjection' as const, content: { reason, ...left }, staffId: null };
    await this.entries.add({ ...entry, caseVersion: after.version, createdAt }, tx);
  }
}
