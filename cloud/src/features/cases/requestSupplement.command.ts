import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { papersCatalogue } from '@twin-pledge/shared/policy/papersCatalogue';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import type { CaseRow } from './caseRow';
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
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'requestSupplement', caseId, async (tx, aidCase) => {
      this.requireCatalogued(aidCase, request.items);
      const ordinal = aidCase.supplementRequests + 1;
      const reason = request.reasonForSecondRequest;
      const before = await this.supplements.ofCase(caseId, tx);
      const flagged = ordinal > 1 && !(await this.supplements.allIsNew(aidCase, request.items, before, tx));
      await this.record.act(tx, caseId, {
        action: 'requestSupplement',
        version: request.version,
        actor,
        ...(reason ? { reasonForSecondRequest: reason } : {}),
        changes: { supplementRequests: ordinal },
        details: { ordinal, keys: request.items.map((item) => item.key), flagged, reason: reason ?? null },
        messageParams: { items: request.items.map((item) => item.title).join('、'), count: request.items.length },
      });
      await this.supplements.add({ caseId, ordinal, items: request.items, reason: reason ?? null, flagged, actor }, tx);
    });
  }

  private requireCatalogued(aidCase: CaseRow, items: SupplementItem[]): void {
    const policy = this.policies.resolve(aidCase.townshipCode, this.clock.todayOn());
    const known = papersCatalogue(policy).items;
    for (const item of items.filter(({ kind }) => kind === 'paper')) {
      const paper = known.find(({ code }) => code === item.typeCode);
      // What a government platform holds is never asked for again (A05).
      if (!paper || paper.obtainableFrom !== null)
        throw new DomainError('outsideCatalogue', { typeCode: item.typeCode });
    }
  }
}
