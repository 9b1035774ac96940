import { Inject, Singleton } from '@midwayjs/core';
import { callQuestions, isPartial } from '@twin-pledge/shared/access/proxyCall';
import { readPersonName } from '@twin-pledge/shared/kernel/personName';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Database } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { StaffDirectory } from '../staff/api';
import { CallRepository } from './call.repository';
import type { Mandate } from './mandate';
import { MandateRepository } from './mandate.repository';
import { MandateNews } from './mandateNews';
import { MandateViews } from './mandateViews';
import { ProxySpeaker } from './proxySpeaker';

/** Whom an aide calls about a proxy, and what is needed for it. */
@Singleton()
export class ProxyCalls {
  @Inject() private readonly database!: Database;
  @Inject() private readonly mandates!: MandateRepository;
  @Inject() private readonly noted!: CallRepository;
  @Inject() private readonly speakers!: ProxySpeaker;
  @Inject() private readonly views!: MandateViews;
  @Inject() private readonly news!: MandateNews;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly audit!: Audit;

  /** Those who wait in one's region, or all of a name; never where one is the proxy oneself, or related. */
  async list(principal: StaffPrincipal, name: string | undefined) {
    await this.staff.requireCommitment(principal);
    const people = [];
    for (const mandate of await this.found(principal, name)) {
      const noter = await this.speakers.noter(principal, mandate);
      if (!isPartial(noter, mandate.proxy)) people.push(await this.card(mandate));
    }
    return people;
  }

  /** One mandate for a call; that somebody saw the number stands in its history. */
  async one(principal: StaffPrincipal, mandateId: string) {
    await this.staff.requireCommitment(principal);
    return this.database.transaction(async (tx) => {
      const mandate = await this.speakers.require(principal, mandateId, tx);
      const chainId = await this.news.chainOf(tx, mandate);
      const details = { mandateId };
      await this.audit.append(tx, { chainId, action: 'viewedProxyCall', actor: principal, details });
      const speaker = await this.speakers.of(mandate, tx);
      return {
        ...(await this.views.standing(mandate, tx)),
        villageName: this.regions.name(mandate.villageCode),
        speakerName: speaker.name,
        speakerIsGuardian: speaker.isGuardian,
        bornIn: speaker.bornIn,
        number: mandate.callNumber,
        questions: { confirm: [...callQuestions.confirm], revoke: [...callQuestions.revoke] },
        calls: await this.views.callsOf(mandate, tx),
      };
    });
  }

  /** Whom somebody called themselves in the region where they work now, with what the last call came to. */
  async calledBy(principal: StaffPrincipal) {
    const people = [];
    for (const mandate of await this.mandates.calledBy(principal.staffId, principal.regionCode)) {
      const noter = await this.speakers.noter(principal, mandate);
      const own = (await this.noted.of(mandate.id)).filter(({ staffId }) => staffId === principal.staffId);
      const last = own[own.length - 1];
      if (!last || isPartial(noter, mandate.proxy)) continue;
      people.push({
        ...(await this.card(mandate)),
        outcome: last.outcome,
        calledAt: last.calledAt.toISOString(),
      });
    }
    return people;
  }

  private async found({ regionCode }: StaffPrincipal, typed: string | undefined): Promise<Mandate[]> {
    if (typed === undefined || typed.trim() === '') return this.mandates.waiting(regionCode);
    const reading = readPersonName(typed);
    return reading.ok ? this.mandates.ofName(regionCode, reading.name) : [];
  }

  private async card(mandate: Mandate) {
    return { ...(await this.views.standing(mandate)), villageName: this.regions.name(mandate.villageCode) };
  }
}
