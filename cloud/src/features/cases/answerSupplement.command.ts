import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { CaseWork } from './caseWork';
import { OwedItems } from './owedItems';
import { CaseRecord } from './record';
import { SupplementRepository } from './supplement.repository';

interface Request {
  version: number;
  note?: string | undefined;
  cannotProvide?: { key: string; why: string }[] | undefined;
}

/**
 * Hands in what was asked for, and the office's clock goes on. Each item must have arrived, or the resident says why it
 * can't be had, or explains it in the note (answers): `supplementIncomplete` lists what is still open.
 */
@Singleton()
export class AnswerSupplement {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly owed!: OwedItems;
  @Inject() private readonly supplements!: SupplementRepository;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'answerSupplement', caseId, async (tx, aidCase) => {
      const open = await this.owed.openRequest(aidCase, tx);
      if (!open) throw new DomainError('notWaitingForResident');
      const excused = new Set((request.cannotProvide ?? []).map(({ key }) => key));
      const items = await this.owed.of(aidCase, tx);
      const answered = (kind: string) => kind === 'answer' && Boolean(request.note);
      const missing = items.filter((item) => !item.done && !excused.has(item.key) && !answered(item.kind));
      if (missing.length > 0) throw new DomainError('supplementIncomplete', { missing: missing.map(({ key }) => key) });
      await this.record.act(tx, caseId, {
        action: 'answerSupplement',
        version: request.version,
        actor,
        details: { ordinal: open.ordinal, cannotProvide: [...excused] },
      });
      const answer = { note: request.note ?? null, cannotProvide: request.cannotProvide ?? [] };
      await this.supplements.answer(open.id, answer, tx);
    });
  }
}
