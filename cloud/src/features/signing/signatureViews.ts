import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import type { Draft } from '../drafts/api';
import { mostWrongTries } from './linkedNeed';
import { SignRequestRepository } from './signRequest.repository';
import type { SignRequest } from './signRequest.repository';
import { SigningState } from './signingState';
import type { NeedWithState } from './signingState';

/** Who has to sign and who has, as phone and desk show it. */
@Singleton()
export class SignatureViews {
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly requests!: SignRequestRepository;
  @Inject() private readonly clock!: Clock;

  async of(draft: Draft, tx?: Transaction) {
    const requests = await this.requests.ofDraft(draft.id, tx);
    const now = this.clock.now();
    return (await this.state.of(draft, tx)).map((one) => {
      const reminded = requests.filter(({ signer }) => signer === this.requests.signerOf(one.need));
      const last = reminded.sort((a, b) => ((a.remindedOn ?? '') < (b.remindedOn ?? '') ? 1 : -1))[0];
      return toView(one, now, last);
    });
  }

  async one(draft: Draft, key: string) {
    const found = (await this.of(draft)).find((view) => view.key === key);
    if (!found) throw new Error(`no signature view for ${key}`);
    return found;
  }
}

type Reminded = Pick<SignRequest, 'signer' | 'remindedOn'>;

function toView({ need, signature, link }: NeedWithState, now: Date, reminded: Reminded | undefined) {
  const works = link !== undefined && link.expiresAt > now && link.wrongTries < mostWrongTries;
  return {
    key: need.key,
    kind: need.kind,
    forId: need.forId,
    forName: need.forName,
    signerId: need.signerId,
    signerName: need.signerName,
    asGuardian: need.asGuardian,
    required: need.required,
    state: stateOf(signature?.medium, works),
    signatureId: signature?.id ?? null,
    signedAt: signature?.signedAt.toISOString() ?? null,
    linkExpiresAt: (works && link.expiresAt.toISOString()) || null,
    linkOpenedAt: link?.openedAt?.toISOString() ?? null,
    linkRanOut: !signature && link !== undefined && !works,
    remindedOn: reminded?.remindedOn ?? null,
  };
}

function stateOf(medium: 'screen' | 'paper' | undefined, linkWorks: boolean) {
  if (medium === 'paper') return 'signedOnPaper' as const;
  if (medium === 'screen') return 'signed' as const;
  return linkWorks ? ('linkSent' as const) : ('missing' as const);
}
