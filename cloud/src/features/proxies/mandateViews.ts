import { Inject, Singleton } from '@midwayjs/core';
import { applicantId } from '@twin-pledge/shared/forms/listPath';
import { sameName } from '@twin-pledge/shared/kernel/personName';
import { maskPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import type { Transaction } from '../../platform/database/database';
import { DraftRepository } from '../drafts/api';
import { SigningState } from '../signing/api';
import { StaffDirectory } from '../staff/api';
import { CallRepository } from './call.repository';
import type { Mandate } from './mandate';

/** A mandate and the calls about it in views. */
@Singleton()
export class MandateViews {
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly calls!: CallRepository;
  @Inject() private readonly staff!: StaffDirectory;

  /**
   * How a mandate stands. Whoever signed for the application with their own hand was shown who asks, and so knows of the
   * proxy: that counts as confirmed while the signature stands. The proxy's own hand as guardian does not.
   */
  async standing(mandate: Mandate, tx?: Transaction) {
    const { id, applicationId, applicantName, proxy, aids, callAskedAt } = mandate;
    const byHand = mandate.state === 'named' ? await this.ownHandSince(mandate, tx) : undefined;
    const confirmed = byHand
      ? ({ state: 'confirmed', confirmedBy: 'ownHand', confirmedAt: byHand } as const)
      : { state: mandate.state, confirmedBy: mandate.confirmedBy, confirmedAt: mandate.confirmedAt };
    return {
      ...{ id, applicationId, applicantName, proxyName: proxy.name, aids: [...aids] },
      ...{ state: confirmed.state, confirmedBy: confirmed.confirmedBy },
      confirmedAt: confirmed.confirmedAt?.toISOString() ?? null,
      endedBy: mandate.endedBy,
      endedAt: mandate.endedAt?.toISOString() ?? null,
      callAskedAt: callAskedAt?.toISOString() ?? null,
    };
  }

  /** The same with which side the reader is on. */
  async of(mandate: Mandate, mine: 'applicant' | 'proxy' | 'office', tx?: Transaction) {
    return { ...(await this.standing(mandate, tx)), mine };
  }

  /** The calls about a mandate, oldest first; numbers masked. */
  async callsOf(mandate: Mandate, tx?: Transaction) {
    const calls = await this.calls.of(mandate.id, tx);
    const names = await this.staff.namesOf(
      calls.map(({ staffId }) => staffId),
      tx,
    );
    return calls.map(({ id, wish, outcome, calledAt, recordedAt, staffId, spokeWith, number, note }) => ({
      ...{ id, wish, outcome, spokeWith, note },
      calledAt: calledAt.toISOString(),
      recordedAt: recordedAt.toISOString(),
      notedByName: names.get(staffId) ?? '',
      numberMasked: maskPhone(number),
    }));
  }

  private async ownHandSince({ draftId, proxy }: Mandate, tx?: Transaction): Promise<Date | undefined> {
    const draft = await this.drafts.find(draftId, tx);
    if (!draft) return undefined;
    const theirs = (await this.signing.of(draft, tx)).filter(
      ({ need, signature }) => need.forId === applicantId && signature && !sameName(need.signerName, proxy.name),
    );
    return theirs[0]?.signature?.signedAt;
  }
}
