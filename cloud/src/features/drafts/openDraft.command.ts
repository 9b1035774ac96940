import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { mayEver } from '@twin-pledge/shared/access/can';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import type { Draft } from './draft';
import { DraftRepository, openKeyOf } from './draft.repository';
import { DraftTerms } from './draftTerms';

interface Request {
  purposeKey: string;
  window?: boolean | undefined;
}

/** A family begins a few drafts, a helper one for each family of a long day; nobody fills the record with empty ones. */
const newPerDay = {
  resident: { attempts: 40, withinSeconds: 86_400 },
  staff: { attempts: 400, withinSeconds: 86_400 },
} as const;

/** Opens the one draft of a purpose: the one already begun is found again, never a second made beside it. */
@Singleton()
export class OpenDraft {
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly terms!: DraftTerms;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly limits!: RateLimit;

  async run(actor: Actor, request: Request): Promise<Draft> {
    const draft = this.fresh(actor, request);
    const openKey = openKeyOf(draft.ownerKind, draft.ownerId, request.purposeKey);
    const found = await this.drafts.findOpen(openKey);
    if (found) return found;
    await this.limits.count([`drafts:${draft.ownerKind}:${draft.ownerId}`], newPerDay[draft.ownerKind]);
    try {
      await this.drafts.add(draft, openKey);
      return draft;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      const begun = await this.drafts.findOpen(openKey);
      // Sent or thrown away again between the two looks.
      if (!begun) throw new DomainError('conflict');
      return begun;
    }
  }

  private fresh(actor: Actor, request: Request): Draft {
    const window = request.window === true;
    if (actor.kind === 'staff' && !mayEver(actor, window ? 'enterWindowApplication' : 'fileForOthers')) {
      throw new DomainError('forbidden');
    }
    if (actor.kind === 'resident' ? window : actor.kind !== 'staff') throw new DomainError('forbidden');
    const answers: Answers = { members: [{ id: 'm1', relation: 'self' }] };
    return {
      id: newId(),
      ownerKind: actor.kind === 'staff' ? 'staff' : 'resident',
      ownerId: actor.kind === 'staff' ? actor.staffId : (actor as { accountId: string }).accountId,
      purposeKey: request.purposeKey,
      channel: window ? 'window' : 'online',
      answers,
      stamps: {},
      version: 0,
      updatedAt: this.clock.now(),
      keptUntilOn: this.terms.keptUntil(answers),
      sentApplicationId: null,
      fromCaseId: null,
    };
  }
}
