import { Inject, Singleton } from '@midwayjs/core';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import { PublicNoticeRepository } from './publicNotice.repository';
import { PublicNoticeViews } from './publicNoticeViews';

interface Row {
  id: string;
  noticeId: string;
  contentEnc: string;
  createdAt: Date;
}

/** The public notices of a case for who handles it, with what the village said; its writers stay unnamed. */
@Singleton()
export class CaseNotices {
  @Inject() private readonly database!: Database;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly views!: PublicNoticeViews;
  @Inject() private readonly cipher!: FieldCipher;

  async of(caseId: string) {
    const objections = await this.database.select<Row>(
      'SELECT id, notice_id, content_enc, created_at FROM public_objection WHERE case_id = ? ORDER BY id',
      [caseId],
    );
    const notices = await this.notices.ofCase(caseId);
    return Promise.all(
      notices.map(async (notice) => ({
        ...(await this.views.posting(notice)),
        objections: objections.filter(({ noticeId }) => noticeId === notice.id).map((row) => this.objection(row)),
      })),
    );
  }

  private objection({ id, contentEnc, createdAt }: Row) {
    const said = JSON.parse(this.cipher.decrypt('public_objection.content', contentEnc)) as {
      reason: string;
      phone?: string;
    };
    return { id, at: createdAt.toISOString(), text: said.reason, phone: said.phone ?? null };
  }
}
