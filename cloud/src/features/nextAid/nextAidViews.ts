import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { refusalOf } from '@twin-pledge/shared/access/can';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { ApplicationRepository } from '../applications/api';
import { CaseResourceRepository } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { ReferralViews } from '../referrals/api';
import { NextAidOffers } from './nextAidOffers';

/** What goes on from a case; who asks must already be allowed to see it. */
@Singleton()
export class NextAidViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly resources!: CaseResourceRepository;
  @Inject() private readonly offers!: NextAidOffers;
  @Inject() private readonly referrals!: ReferralViews;

  async of(actor: Actor, caseId: string) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const offers = [];
    for (const { standing, ...offer } of await this.offers.of(aidCase)) {
      const opens = standing !== null && (await this.may(actor, 'viewCase', standing.id));
      offers.push({ ...offer, underway: standing !== null, caseId: opens ? standing.id : null });
    }
    return {
      offers,
      referrals: await this.referrals.ofCase(caseId),
      from: await this.from(actor, aidCase),
      mayStart: await this.may(actor, 'startNextAid', caseId),
    };
  }

  private async from(actor: Actor, { applicationId }: CaseRow) {
    const fromCaseId = (await this.applications.find(applicationId))?.fromCaseId ?? null;
    const first = fromCaseId === null ? undefined : await this.cases.find(fromCaseId);
    if (!first || !(await this.may(actor, 'viewCase', first.id))) return null;
    return { caseId: first.id, number: first.number, aid: first.aid };
  }

  private async may(actor: Actor, action: 'viewCase' | 'startNextAid', caseId: string): Promise<boolean> {
    const resource = await this.resources.find(caseId);
    return resource !== undefined && refusalOf(actor, action, resource) === null;
  }
}
