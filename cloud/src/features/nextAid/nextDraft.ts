import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { mayEver } from '@twin-pledge/shared/access/can';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { ApplicationRepository } from '../applications/api';
import type { CaseRow } from '../cases/api';
import { DraftRepository, DraftTerms, openKeyOf } from '../drafts/api';
import type { Draft } from '../drafts/api';

/** The draft in which an application goes on from a refused case: the same answers, another aid asked. */
@Singleton()
export class NextDraft {
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly terms!: DraftTerms;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly clock!: Clock;

  /** The one begun before by the same account or member of staff, else a new one. */
  async open(actor: Actor, aidCase: CaseRow, aid: AidCode, tx: Transaction): Promise<Draft> {
    const owner = ownerOf(actor);
    const purposeKey = `next:${aidCase.id}:${aid}`;
    const openKey = openKeyOf(owner.ownerKind, owner.ownerId, purposeKey);
    const begun = await this.drafts.findOpen(openKey, tx);
    if (begun) return begun;
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const answers: Answers = { ...application.answers, needs: { ...application.answers.needs, aids: [aid] } };
    const draft: Draft = {
      id: newId(),
      ...owner,
      purposeKey,
      channel: mayEver(actor, 'enterWindowApplication') ? 'window' : 'online',
      answers,
      stamps: {},
      version: 1,
      updatedAt: this.clock.now(),
      keptUntilOn: this.terms.keptUntil(answers),
      sentApplicationId: null,
      fromCaseId: aidCase.id,
    };
    await this.drafts.add(draft, openKey, tx);
    return draft;
  }
}

function ownerOf(actor: Actor): Pick<Draft, 'ownerKind' | 'ownerId'> {
  if (actor.kind === 'resident') return { ownerKind: 'resident', ownerId: actor.accountId };
  if (actor.kind === 'staff') return { ownerKind: 'staff', ownerId: actor.staffId };
  throw new DomainError('forbidden');
}
