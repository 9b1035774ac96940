import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import { AskableItems } from './askableItems';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';
import { SupplementRepository } from './supplement.repository';

interface Request {
  version: number;
  items: SupplementItem[];
  reasonForSecondRequest?: string | undefined;
}

/**
 * Tells once, and completely, what is missing (A04; LX 二(一)3). Papers only from the catalogue: `outsideCatalogue`
 * (A13; YX 二(四)1). A second request needs a reason; one about what could be seen the first time is flagged.
 */
@Singleton()
export class RequestSupplement {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly supplements!: SupplementRepository;
  @Inject() private readonly askable!: AskableItems;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'requestSupplement', caseId, async (tx, aidCase) => {
      const items = await this.askable.of(aidCase, request.items, tx);
      const ordinal = aidCase.supplementRequests + 1;
      const reason = request.reasonForSecondRequest;
      const before = await this.supplements.ofCase(caseId, tx);
      const flagged = ordinal > 1 && !(await this.supplements.allIsNew(aidCase, items, before, tx));
      await this.record.act(tx, caseId, {
        action: 'requestSupplement',
        version: request.version,
        actor,
        ...(reason ? { reasonForSecondRequest: reason } : {}),
        changes: { supplementRequests: ordinal },
        details: { ordinal, keys: items.map((item) => item.key), flagged, reason: reason ?? null },
        messageParams: { items: items.map((item) => item.title).join('、'), count: items.length },
      });
      await this.supplements.add({ caseId, ordinal, items, reason: reason ?? null, flagged, actor }, tx);
    });
  }
}
