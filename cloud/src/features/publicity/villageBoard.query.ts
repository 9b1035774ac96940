import { Inject, Singleton } from '@midwayjs/core';
import { publicPoints } from '@twin-pledge/shared/copy/publicPoints';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import { RateLimit } from '../../platform/auth/rateLimit';
import { subjectIdOf } from '../../platform/auth/principal';
import type { Principal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { RequestContext } from '../../platform/http/requestContext';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { PublicNoticeRepository } from './publicNotice.repository';
import { PublicNoticeViews } from './publicNoticeViews';

/** Enough for a village behind one address; too few to read the boards of a county. */
const perHour = { attempts: 300, withinSeconds: 3600 };

/** The board of a village on the phone: what stands today, and nothing else. */
@Singleton()
export class VillageBoard {
  @Inject() private readonly database!: Database;
  @Inject() private readonly notices!: PublicNoticeRepository;
  @Inject() private readonly views!: PublicNoticeViews;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  /** `notFound` for what is no village; `tooManyAttempts` for one address that reads too many. Each reading is kept. */
  async run(principal: Principal, villageCode: string, { requestId, clientAddress }: RequestContext) {
    if (!this.regions.knows(villageCode) || level(villageCode) !== 'village') throw new DomainError('notFound');
    await this.limits.count([`public-notices@${clientAddress}`], perHour);
    const today = this.clock.todayOn();
    const notices = await this.notices.standingIn(villageCode, today);
    await this.database.insert('public_notice_reading', {
      id: newId(),
      villageCode,
      readerKind: principal.kind,
      readerId: subjectIdOf(principal),
      notices: notices.length,
      requestId: requestId.slice(0, 100),
      readAt: this.clock.now(),
    });
    const policy = this.policies.resolve(villageCode, today);
    return {
      village: this.regions.name(villageCode),
      hotline: policy.string('contacts.hotline'),
      points: publicPoints(policy),
      notices: notices.map((notice) => this.views.card(notice)),
    };
  }
}
